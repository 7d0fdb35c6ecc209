using System.Globalization;

namespace SearchKhadr.Archive.Wording;

/// <summary>Words what was understood of a search, and what was not, in one language.</summary>
/// <remarks>How the pieces go together is said here once; a language gives texts with places <c>{0}</c>, <c>{1}</c>.</remarks>
public abstract class SearchWords
{
    /// <summary>All that was understood, its pieces parted by dots.</summary>
    public string Of(IEnumerable<Saying> sayings) => string.Join(" \u00B7 ", sayings.Select(Of));

    /// <summary>A piece of what was understood.</summary>
    public string Of(Saying saying)
    {
        ArgumentNullException.ThrowIfNull(saying);
        return saying.Kind switch
        {
            SayingKind.LookedFor => LookedFor(saying),
            SayingKind.AllOf => Together(AllOf, saying.Inner),
            SayingKind.AnyOf => Together(AnyOf, saying.Inner),
            SayingKind.Either => OneOf(saying.Inner.Select(Of)),
            SayingKind.Without => Fill(Text(saying.Kind), Grouped(saying.Inner[0])),
            SayingKind.Language => Fill(Text(saying.Kind), Language(saying.Values[0])),
            SayingKind.Dates => Dates(End(saying.Values[0]), End(saying.Values[1])),
            SayingKind.Kept or SayingKind.LeftOut => Chosen(saying),
            _ => InPart(Fill(Text(saying.Kind), [.. saying.Values]), saying.Parts),
        };
    }

    /// <summary>What was repaired or not understood, as a sentence.</summary>
    public string Of(Searching.QueryDiagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        return Fill(Text(diagnostic.Kind), [.. diagnostic.Values]);
    }

    /// <summary>The text for "all of {0}".</summary>
    protected abstract string AllOf { get; }

    /// <summary>The text for "any of {0}".</summary>
    protected abstract string AnyOf { get; }

    /// <summary>The text for "{0} anywhere".</summary>
    protected abstract string Anywhere { get; }

    /// <summary>The text for "{0} in {1}", where {1} is parts of an article.</summary>
    protected abstract string In { get; }

    /// <summary>The text for "{0} or {1}".</summary>
    protected abstract string Or { get; }

    /// <summary>The text of a saying that has values only.</summary>
    protected abstract string Text(SayingKind kind);

    /// <summary>The text of a notice.</summary>
    protected abstract string Text(NoticeKind kind);

    /// <summary>A part of an article, behind a preposition.</summary>
    protected abstract string Part(string part);

    /// <summary>A facet.</summary>
    protected abstract string Facet(string facet);

    /// <summary>A value of a facet.</summary>
    protected abstract string Value(string facet, string value);

    /// <summary>A language.</summary>
    protected abstract string Language(string code);

    /// <summary>Dates from one to another; an end that is null is open.</summary>
    protected abstract string Dates(string? from, string? to);

    private static string? End(string value) => value.Length == 0 ? null : value;

    private static string Fill(string text, params object?[] values) =>
        string.Format(CultureInfo.InvariantCulture, text, values);

    private string LookedFor(Saying saying)
    {
        var words = string.Join(", ", saying.Inner.Select(Of));
        if (saying.Inner.Count > 1)
            words = Fill(AllOf, words);
        return saying.Parts.Count == 0 ? Fill(Anywhere, words) : InPart(words, saying.Parts);
    }

    private string InPart(string text, IReadOnlyList<string> parts) =>
        parts.Count == 0 ? text : Fill(In, text, string.Join(", ", parts.Select(Part)));

    private string Together(string text, IReadOnlyList<Saying> inner) =>
        Fill(text, string.Join(", ", inner.Select(Grouped)));

    private string Grouped(Saying saying) =>
        saying.Kind is SayingKind.AllOf or SayingKind.AnyOf ? $"({Of(saying)})" : Of(saying);

    private string Chosen(Saying saying)
    {
        var facet = saying.Values[0];
        return Fill(
            Text(saying.Kind),
            Facet(facet),
            OneOf(saying.Values.Skip(1).Select(value => Value(facet, value)))
        );
    }

    private string OneOf(IEnumerable<string> texts) => texts.Aggregate((one, other) => Fill(Or, one, other));
}
