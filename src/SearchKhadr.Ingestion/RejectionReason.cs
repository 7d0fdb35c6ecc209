namespace SearchKhadr.Ingestion;

/// <summary>Why a file did not become an article.</summary>
public enum RejectionReason
{
    /// <summary>The file could not be read from the disk.</summary>
    Unreadable,

    /// <summary>The file is larger than the limit.</summary>
    TooLarge,

    /// <summary>The file's extension is not one that a reader takes.</summary>
    UnknownFormat,

    /// <summary>The file holds no bytes, or nothing but white space.</summary>
    Empty,

    /// <summary>The bytes are not text.</summary>
    Binary,

    /// <summary>The bytes are not text in the encoding that they claim.</summary>
    Undecodable,

    /// <summary>The page was read, and no article, comment or caption was found in it.</summary>
    NoText,

    /// <summary>The page has more tags than a page that a person saved.</summary>
    TooManyTags,
}
