using SearchKhadr.Analysis.English;
using SearchKhadr.Analysis.French;
using SearchKhadr.Analysis.Standard;
using SearchKhadr.Lucene.Documents;

namespace SearchKhadr.Archive.Schema;

/// <summary>A way to take texts apart, and the fields that keep what it makes of them.</summary>
/// <remarks>
/// Each article is in the fields of one: <c>body</c> for English and where the language is not known,
/// <c>body_fr</c> for French, <c>body_x</c> for any other. See docs/decisions/0010.
/// </remarks>
internal sealed class TextLanguage
{
    private TextLanguage(string name, string suffix, Analyzer analyzer)
    {
        Name = name;
        Suffix = suffix;
        Analyzer = analyzer;
    }

    public static TextLanguage English { get; } = new("english", "", new EnglishAnalyzer());

    public static TextLanguage French { get; } = new("french", "_fr", new FrenchAnalyzer());

    public static TextLanguage Neutral { get; } = new("neutral", "_x", new NeutralAnalyzer());

    public static IReadOnlyList<TextLanguage> All { get; } = [English, French, Neutral];

    /// <summary>Its name in <see cref="FieldNames.Analysis"/>.</summary>
    public string Name { get; }

    /// <summary>What its fields' names end in.</summary>
    public string Suffix { get; }

    public Analyzer Analyzer { get; }

    /// <summary>The one for an article's language.</summary>
    public static TextLanguage Of(string code) =>
        code switch
        {
            "en" or LanguageNames.Undetermined or "" => English,
            "fr" => French,
            _ => Neutral,
        };

    /// <summary>Its field for a part of an article.</summary>
    public string Field(string part) => part + Suffix;
}
