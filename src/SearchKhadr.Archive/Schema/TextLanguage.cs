using SearchKhadr.Analysis.Arabic;
using SearchKhadr.Analysis.Cjk;
using SearchKhadr.Analysis.English;
using SearchKhadr.Analysis.Filters;
using SearchKhadr.Analysis.French;
using SearchKhadr.Analysis.German;
using SearchKhadr.Analysis.Italian;
using SearchKhadr.Analysis.Portuguese;
using SearchKhadr.Analysis.Spanish;
using SearchKhadr.Analysis.Standard;
using SearchKhadr.Analysis.Variants;
using SearchKhadr.Lucene.Documents;

namespace SearchKhadr.Archive.Schema;

/// <summary>A way to take texts apart, and the fields that keep what it makes of them.</summary>
/// <remarks>
/// Each article is in the fields of one: <c>body</c> for English and where the language is not known,
/// <c>body_fr</c> for French and so on, <c>body_x</c> for languages without rules of their own. Fields of a language
/// are made by its first article. See docs/decisions/0003.
/// </remarks>
internal sealed class TextLanguage
{
    private TextLanguage(string name, string suffix, Analyzer analyzer)
    {
        Name = name;
        Suffix = suffix;
        Analyzer = analyzer;
        Indexing = analyzer is WordAnalyzer words ? new VariantAnalyzer(words) : analyzer;
    }

    public static TextLanguage English { get; } = new("english", "", new EnglishAnalyzer());

    public static TextLanguage French { get; } = new("french", "_fr", new FrenchAnalyzer());

    public static TextLanguage Spanish { get; } = new("spanish", "_es", new SpanishAnalyzer());

    public static TextLanguage German { get; } = new("german", "_de", new GermanAnalyzer());

    public static TextLanguage Italian { get; } = new("italian", "_it", new ItalianAnalyzer());

    public static TextLanguage Portuguese { get; } = new("portuguese", "_pt", new PortugueseAnalyzer());

    public static TextLanguage Arabic { get; } = new("arabic", "_ar", new ArabicAnalyzer());

    /// <summary>Chinese, Japanese and Korean.</summary>
    public static TextLanguage Cjk { get; } = new("cjk", "_cjk", new CjkAnalyzer());

    public static TextLanguage Neutral { get; } = new("neutral", "_x", new NeutralAnalyzer());

    public static IReadOnlyList<TextLanguage> All { get; } =
    [English, French, Spanish, German, Italian, Portuguese, Arabic, Cjk, Neutral];

    /// <summary>Its name in <see cref="FieldNames.Analysis"/>.</summary>
    public string Name { get; }

    /// <summary>What its fields' names end in.</summary>
    public string Suffix { get; }

    /// <summary>Takes texts apart as the language does.</summary>
    public Analyzer Analyzer { get; }

    /// <summary>Takes texts apart for the index, which also keeps other ways to write a word.</summary>
    public Analyzer Indexing { get; }

    /// <summary>Whether it is written in words, which pairs of characters are not.</summary>
    public bool HasWords => Analyzer is WordAnalyzer;

    /// <summary>Whether an article or a pronoun may stand before a word with an apostrophe.</summary>
    public bool Elides => this == French || this == Italian;

    /// <summary>The one for an article's language.</summary>
    public static TextLanguage Of(string code) =>
        code switch
        {
            "en" or LanguageNames.Undetermined or "" => English,
            "fr" => French,
            "es" => Spanish,
            "de" => German,
            "it" => Italian,
            "pt" => Portuguese,
            "ar" => Arabic,
            "zh" or "ja" or "ko" => Cjk,
            _ => Neutral,
        };

    /// <summary>Its field for a part of an article.</summary>
    public string Field(string part) => part + Suffix;

    /// <summary>The term of a plainly written word; null where nothing is left of it, or it is not written in words.</summary>
    public string? PlainTerm(ReadOnlySpan<char> written)
    {
        var term = new TermBuffer();
        return Analyzer is WordAnalyzer words && PlainSpelling.TryMake(words.Filters, written, term)
            ? term.Characters.ToString()
            : null;
    }
}
