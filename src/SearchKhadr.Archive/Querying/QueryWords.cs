using SearchKhadr.Archive.Schema;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Archive.Wording;

namespace SearchKhadr.Archive.Querying;

/// <summary>Says a query, in no language.</summary>
internal static class QueryWords
{
    /// <summary>The query: its plain words together, then each of its names, dates and the like.</summary>
    /// <param name="root">What is looked for; null for nothing.</param>
    /// <param name="parts">The parts that plain words are looked for in.</param>
    public static IEnumerable<Saying> Describe(QueryNode? root, IReadOnlyList<string> parts)
    {
        if (root is null)
            return [];
        var nodes = root is AllNode { Nodes: var all } ? all : [root];
        nodes = [.. nodes.Where(node => !IsTooCommon(node))];
        Saying[] plain = [.. nodes.Where(IsPlain).Select(Of)];
        var others = nodes.Where(node => !IsPlain(node)).Select(Of);
        return plain.Length == 0
            ? others
            : others.Prepend(
                new Saying(SayingKind.LookedFor, plain)
                {
                    Parts = parts.Count == SearchableParts.All.Count ? [] : parts,
                }
            );
    }

    /// <summary>Dates from one to another.</summary>
    public static Saying Of(Dates.DateSpan span) =>
        new(SayingKind.Dates, span.From?.Text ?? "", span.To?.Text ?? "");

    // Said to be left out, so it is not said to be looked for.
    private static bool IsTooCommon(QueryNode node) =>
        node switch
        {
            WordNode word => Words.Count(TextLanguage.English.Analyzer, word.Text) == 0,
            PhraseNode phrase => Words.Count(TextLanguage.English.Analyzer, phrase.Text) == 0,
            NearNode near => Words.Count(TextLanguage.English.Analyzer, near.Text) == 0,
            FuzzyNode fuzzy => Words.Count(TextLanguage.English.Analyzer, fuzzy.Text) == 0,
            NotNode not => IsTooCommon(not.Inner),
            AllNode all => all.Nodes.All(IsTooCommon),
            AnyNode any => any.Nodes.All(IsTooCommon),
            _ => false,
        };

    // Looked for in the parts of the request.
    private static bool IsPlain(QueryNode node) =>
        node switch
        {
            WordNode { Part: null } or PhraseNode { Part: null } or PrefixNode { Part: null } => true,
            NearNode { Part: null } or FuzzyNode { Part: null } => true,
            AllNode { Nodes: var nodes } => nodes.All(IsPlain),
            AnyNode { Nodes: var nodes } => nodes.All(IsPlain),
            _ => false,
        };

    private static Saying Of(QueryNode node) =>
        node switch
        {
            WordNode word => In(word.Part, SayingKind.Word, word.Text),
            PhraseNode phrase => In(phrase.Part, SayingKind.Phrase, phrase.Text),
            PrefixNode prefix => In(prefix.Part, SayingKind.Beginning, prefix.Text),
            NearNode near => In(near.Part, SayingKind.Near, near.Text, $"{near.Gaps}"),
            FuzzyNode fuzzy => In(fuzzy.Part, SayingKind.Almost, fuzzy.Text),
            NameNode name => new(KindOf(name.Field), name.IsPrefix ? name.Text + "\u2026" : name.Text),
            LanguageNode language => new(SayingKind.Language, language.Code),
            PublishedNode published => Of(published.Span),
            UndatedNode => new(SayingKind.Undated),
            NotNode not => new(SayingKind.Without, [Of(not.Inner)]),
            AllNode all => new(SayingKind.AllOf, [.. all.Nodes.Select(Of)]),
            AnyNode any => new(SayingKind.AnyOf, [.. any.Nodes.Select(Of)]),
            _ => throw new InvalidOperationException($"no words for {node.GetType().Name}"),
        };

    private static SayingKind KindOf(QueryField field) =>
        field == QueryField.Outlet ? SayingKind.Outlet
        : field == QueryField.By ? SayingKind.Person
        : SayingKind.Section;

    private static Saying In(string? part, SayingKind kind, params string[] values) =>
        new(kind, values) { Parts = part is null ? [] : [part] };
}
