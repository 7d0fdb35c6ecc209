namespace SearchKhadr.Archive.Querying;

/// <summary>Takes out of a query what it looks for in one part of an article.</summary>
internal static class WordsInPart
{
    /// <summary>Any of the words that are looked for there; null when none is. What is excluded is not looked for.</summary>
    /// <param name="root">The query; null for nothing.</param>
    /// <param name="part">The part.</param>
    /// <param name="isPlain">Whether words without a part of their own are looked for there.</param>
    public static QueryNode? Of(QueryNode? root, string part, bool isPlain)
    {
        var words = new List<QueryNode>();
        Add(root);
        return words.Count == 0 ? null : new AnyNode(words);

        void Add(QueryNode? node)
        {
            switch (node)
            {
                case AnyNode any:
                    foreach (var inner in any.Nodes)
                        Add(inner);
                    break;
                case AllNode all:
                    foreach (var inner in all.Nodes)
                        Add(inner);
                    AddPairs(all.Nodes);
                    break;
                case not null when InPart(node, part, isPlain) is { } word:
                    words.Add(word);
                    break;
            }
        }

        // Two words side by side may be written as one.
        void AddPairs(IReadOnlyList<QueryNode> nodes)
        {
            for (var i = 0; i + 1 < nodes.Count; i++)
            {
                if (
                    nodes[i] is WordNode
                    && nodes[i + 1] is WordNode
                    && InPart(nodes[i], part, isPlain) is { } first
                    && InPart(nodes[i + 1], part, isPlain) is { } second
                )
                    words.Add(new AllNode([first, second]));
            }
        }
    }

    private static QueryNode? InPart(QueryNode node, string part, bool isPlain)
    {
        return node switch
        {
            WordNode word when Is(word.Part) => word with { Part = part },
            PhraseNode phrase when Is(phrase.Part) => phrase with { Part = part },
            PrefixNode prefix when Is(prefix.Part) => prefix with { Part = part },
            NearNode near when Is(near.Part) => near with { Part = part },
            FuzzyNode fuzzy when Is(fuzzy.Part) => fuzzy with { Part = part },
            _ => null,
        };

        bool Is(string? own) => own is null ? isPlain : own == part;
    }
}
