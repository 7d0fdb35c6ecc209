namespace SearchKhadr.Archive.Searching;

/// <summary>The order of hits.</summary>
public enum SortOrder
{
    /// <summary>Best score first; where nothing is looked for, nothing scores, and the latest come first.</summary>
    Relevance,

    /// <summary>Latest first; undated last.</summary>
    Newest,

    /// <summary>Earliest first; undated last.</summary>
    Oldest,
}
