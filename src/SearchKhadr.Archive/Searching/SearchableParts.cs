namespace SearchKhadr.Archive.Searching;

/// <summary>The parts of an article that plain words are looked for in.</summary>
public static class SearchableParts
{
    /// <summary>The headline.</summary>
    public const string Headline = "headline";

    /// <summary>The standfirst.</summary>
    public const string Standfirst = "standfirst";

    /// <summary>The body.</summary>
    public const string Body = "body";

    /// <summary>The captions.</summary>
    public const string Captions = "captions";

    /// <summary>The readers' comments.</summary>
    public const string Comments = "comments";

    /// <summary>All of them, in the order in which a page shows them.</summary>
    public static IReadOnlyList<string> All { get; } = [Headline, Standfirst, Body, Captions, Comments];
}
