namespace SearchKhadr.Lucene.Model;

/// <summary>Where a seek ended.</summary>
public enum SeekStatus
{
    /// <summary>No term is as large.</summary>
    End,

    /// <summary>On the term itself.</summary>
    Found,

    /// <summary>On the next larger term.</summary>
    NotFound,
}
