namespace SearchKhadr.Archive.Querying;

/// <summary>A piece of what was typed, understood.</summary>
/// <remarks>
/// <b>Guarantees</b> Two are equal when they ask for the same in the same order; <see cref="object.ToString"/> is
/// typed text that is understood as an equal node.
/// </remarks>
internal abstract record QueryNode
{
    /// <summary>The node as it is typed.</summary>
    public abstract override string ToString();
}

/// <summary>A word. One that analysis splits, such as <c>al-Qaeda</c>, is looked for as a phrase.</summary>
/// <param name="Text">As it was typed.</param>
/// <param name="Part">The part it is looked for in; null for those of the request.</param>
internal sealed record WordNode(string Text, string? Part) : QueryNode
{
    public override string ToString() => QueryNodeText.InField(Part, Text);
}

/// <summary>Words one after the other.</summary>
/// <param name="Text">What stood in quotes.</param>
/// <param name="Part">The part it is looked for in; null for those of the request.</param>
internal sealed record PhraseNode(string Text, string? Part) : QueryNode
{
    public override string ToString() => QueryNodeText.InField(Part, $"\"{Text}\"");
}

/// <summary>Words that begin alike.</summary>
/// <param name="Text">What stood before the star.</param>
/// <param name="Part">The part it is looked for in; null for those of the request.</param>
internal sealed record PrefixNode(string Text, string? Part) : QueryNode
{
    public override string ToString() => QueryNodeText.InField(Part, Text + "*");
}

/// <summary>Words near one another, in any order.</summary>
/// <param name="Text">What stood in quotes.</param>
/// <param name="Gaps">How many other words may stand between them, in all.</param>
/// <param name="Part">The part they are looked for in; null for those of the request.</param>
internal sealed record NearNode(string Text, int Gaps, string? Part) : QueryNode
{
    public override string ToString() => QueryNodeText.InField(Part, $"\"{Text}\"~{Gaps}");
}

/// <summary>A word and those that are written almost so.</summary>
/// <param name="Text">As it was typed.</param>
/// <param name="Edits">How many letters may differ: one or two.</param>
/// <param name="Part">The part it is looked for in; null for those of the request.</param>
internal sealed record FuzzyNode(string Text, int Edits, string? Part) : QueryNode
{
    public override string ToString() => QueryNodeText.InField(Part, $"{Text}~{Edits}");
}

/// <summary>A name: of an outlet, a person or a section.</summary>
/// <param name="Field">Which.</param>
/// <param name="Text">The name or some of its words, one after the other.</param>
/// <param name="IsPrefix">Whether its last word is only begun.</param>
internal sealed record NameNode(QueryField Field, string Text, bool IsPrefix) : QueryNode
{
    public override string ToString() =>
        QueryNodeText.InField(Field.Name, IsPrefix ? Text + "*" : $"\"{Text}\"");
}

/// <summary>The language of an article.</summary>
/// <param name="Code">An ISO 639-1 code, or <c>und</c>.</param>
internal sealed record LanguageNode(string Code) : QueryNode
{
    public override string ToString() => QueryNodeText.InField(QueryField.Language.Name, Code);
}

/// <summary>The day of publication lies in a span.</summary>
internal sealed record PublishedNode(Dates.DateSpan Span) : QueryNode
{
    public override string ToString() => QueryNodeText.InField(QueryField.Published.Name, Span.ToString());
}

/// <summary>No date is known.</summary>
internal sealed record UndatedNode : QueryNode
{
    public override string ToString() => "date:none";
}

/// <summary>What the inner node finds is left out.</summary>
internal sealed record NotNode(QueryNode Inner) : QueryNode
{
    public override string ToString() => "-" + QueryNodeText.Grouped(Inner);
}

/// <summary>All of several.</summary>
internal sealed record AllNode(IReadOnlyList<QueryNode> Nodes) : QueryNode
{
    public bool Equals(AllNode? other) => other is not null && Nodes.SequenceEqual(other.Nodes);

    public override int GetHashCode() => QueryNodeText.HashOf(Nodes);

    public override string ToString() =>
        string.Join(' ', Nodes.Select(node => node is AllNode ? QueryNodeText.Grouped(node) : $"{node}"));
}

/// <summary>At least one of several.</summary>
internal sealed record AnyNode(IReadOnlyList<QueryNode> Nodes) : QueryNode
{
    public bool Equals(AnyNode? other) => other is not null && Nodes.SequenceEqual(other.Nodes);

    public override int GetHashCode() => ~QueryNodeText.HashOf(Nodes);

    public override string ToString() => string.Join(" OR ", Nodes.Select(QueryNodeText.Grouped));
}

/// <summary>How nodes are written.</summary>
internal static class QueryNodeText
{
    public static string InField(string? field, string text) => field is null ? text : $"{field}:{text}";

    public static string Grouped(QueryNode node) => node is AllNode or AnyNode ? $"({node})" : $"{node}";

    public static int HashOf(IReadOnlyList<QueryNode> nodes)
    {
        var hash = new HashCode();
        foreach (var node in nodes)
            hash.Add(node);
        return hash.ToHashCode();
    }
}
