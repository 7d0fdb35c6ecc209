namespace SearchKhadr.Archive.Reading;

/// <summary>Whether the file behind an article is still what was read.</summary>
public enum OriginalState
{
    /// <summary>It is there, and its bytes are those that were read.</summary>
    Intact,

    /// <summary>It is there, and its bytes are others.</summary>
    Changed,

    /// <summary>There is no such file any more.</summary>
    FileGone,

    /// <summary>The file that held the page among others is there and does not hold it any more.</summary>
    PageGone,

    /// <summary>It is there and could not be read.</summary>
    Unreadable,
}
