namespace SearchKhadr.Ingestion.Articles;

/// <summary>Where a date was read; an earlier one wins over a later one.</summary>
public enum DateSource
{
    /// <summary>Nowhere.</summary>
    None,

    /// <summary>The catalog beside the pages.</summary>
    Catalog,

    /// <summary>The page's metadata or front matter.</summary>
    Metadata,

    /// <summary>The text that a reader sees.</summary>
    Visible,

    /// <summary>The page's address.</summary>
    Url,

    /// <summary>Worked out from other facts.</summary>
    Inferred,
}
