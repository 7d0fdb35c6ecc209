using SearchKhadr.Archive.Schema;
using SearchKhadr.Archive.Searching;

namespace SearchKhadr.Archive.Querying;

/// <summary>Says a query in words that a reader knows.</summary>
internal static class QueryWords
{
    /// <summary>
    /// The query, its names and dates parted by dots: <c>all of omar, khadr in headline, body · outlet CBC News</c>.
    /// </summary>
    /// <param name="root">What is looked for; null for nothing.</param>
    /// <param name="parts">The parts that plain words are looked for in.</param>
    public static IReadOnlyList<string> Describe(QueryNode? root, IReadOnlyList<string> parts)
    {
        if (root is null)
            return [];
        var nodes = root is AllNode { Nodes: var all } ? all : [root];
        nodes = [.. nodes.Where(node => !IsTooCommon(node))];
        var plain = nodes.Where(IsPlain).Select(Name).ToArray();
        var sayings = new List<string>();
        if (plain.Length > 0)
        {
            var where =
                parts.Count == SearchableParts.All.Count ? "anywhere" : "in " + string.Join(", ", parts);
            sayings.Add($"{(plain.Length > 1 ? "all of " : "")}{string.Join(", ", plain)} {where}");
        }
        sayings.AddRange(nodes.Where(node => !IsPlain(node)).Select(Name));
        return sayings;
    }

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

    private static string Name(QueryNode node) =>
        node switch
        {
            WordNode word => In(word.Part, word.Text),
            PhraseNode phrase => In(phrase.Part, $"\"{phrase.Text}\""),
            PrefixNode prefix => In(prefix.Part, prefix.Text + "\u2026"),
            NearNode near => In(near.Part, $"({near.Text}) with at most {near.Gaps} words between"),
            FuzzyNode fuzzy => In(fuzzy.Part, "almost " + fuzzy.Text),
            NameNode name => $"{name.Field.Name} {name.Text}{(name.IsPrefix ? "\u2026" : "")}",
            LanguageNode language => "in " + LanguageNames.NameOf(language.Code),
            PublishedNode published => published.Span.Describe(),
            UndatedNode => "without a date",
            NotNode not => "without " + Grouped(not.Inner),
            AllNode all => "all of " + string.Join(", ", all.Nodes.Select(Grouped)),
            AnyNode any => "any of " + string.Join(", ", any.Nodes.Select(Grouped)),
            _ => throw new InvalidOperationException($"no words for {node.GetType().Name}"),
        };

    private static string Grouped(QueryNode node) =>
        node is AllNode or AnyNode ? $"({Name(node)})" : Name(node);

    private static string In(string? part, string text) => part is null ? text : $"{text} in {part}";
}
