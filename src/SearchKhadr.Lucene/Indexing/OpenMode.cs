namespace SearchKhadr.Lucene.Indexing;

/// <summary>What a writer does with what is in its folder.</summary>
public enum OpenMode
{
    /// <summary>Goes on with the index that is there, or begins one.</summary>
    CreateOrAppend,

    /// <summary>Begins an index; the one that is there answers until the first commit replaces it in one step.</summary>
    Create,

    /// <summary>Goes on with the index that is there; it is an error when there is none.</summary>
    Append,
}
