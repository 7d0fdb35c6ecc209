namespace SearchKhadr.Lucene.Search.Near;

/// <summary>How a pattern says which words it stands for.</summary>
internal enum PatternKind
{
    /// <summary>They begin with it.</summary>
    Prefix,

    /// <summary>They fit it, with signs for any characters and for one.</summary>
    Wildcard,

    /// <summary>It is an expression that matches them.</summary>
    Regexp,

    /// <summary>They are a few edits away from it.</summary>
    Fuzzy,
}
