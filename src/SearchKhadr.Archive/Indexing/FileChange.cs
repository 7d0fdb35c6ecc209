namespace SearchKhadr.Archive.Indexing;

/// <summary>How a file differs from what the archive knows of it.</summary>
public enum FileChange
{
    /// <summary>The archive has not read it.</summary>
    New,

    /// <summary>Its bytes are others than those that were read, or a person wrote something else about it.</summary>
    Changed,

    /// <summary>A file of the same bytes, which was read, is gone from another place.</summary>
    Moved,

    /// <summary>It was read and is there no more.</summary>
    Vanished,
}
