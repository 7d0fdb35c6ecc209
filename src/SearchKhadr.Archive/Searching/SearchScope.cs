namespace SearchKhadr.Archive.Searching;

/// <summary>What is searched.</summary>
public enum SearchScope
{
    /// <summary>Articles with their comments; a hit is an article.</summary>
    Both,

    /// <summary>Articles without their comments; a hit is an article.</summary>
    Articles,

    /// <summary>Comments, each by itself; a hit is a comment.</summary>
    Comments,
}
