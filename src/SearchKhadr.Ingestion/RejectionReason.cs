namespace SearchKhadr.Ingestion;

/// <summary>Why a file did not become an article.</summary>
public enum RejectionReason
{
    /// <summary>The file could not be read from the disk.</summary>
    Unreadable,

    /// <summary>The page is larger than is read of one page.</summary>
    TooLarge,

    /// <summary>Neither its first bytes nor its extension are those of a kind that is read.</summary>
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

    /// <summary>The file breaks off or contradicts its own form.</summary>
    Damaged,

    /// <summary>The file unpacks to many times its own length, as one made to fill a disk does.</summary>
    Bomb,

    /// <summary>The file unpacks to more than is read of one file.</summary>
    TooMuchUnpacked,

    /// <summary>The file holds more pages than are read of one file.</summary>
    TooManyPages,

    /// <summary>Containers or elements stand deeper in one another than is read.</summary>
    TooDeep,

    /// <summary>Reading took longer than is waited for.</summary>
    TooSlow,

    /// <summary>The name of an archive's part climbs out of the archive.</summary>
    UnsafePath,

    /// <summary>The part is encrypted.</summary>
    Encrypted,

    /// <summary>A reader failed on the page; the fault is the program's, and the message is what to report.</summary>
    Faulty,

    /// <summary>The page lists other pages and is no article.</summary>
    IndexPage,
}
