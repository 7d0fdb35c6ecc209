using SearchKhadr.Ingestion.Cataloguing;

namespace SearchKhadr.Ingestion.Capturing;

/// <summary>What is known of a page from what stands around its bytes: a record's header, a mail's, a feed's.</summary>
internal sealed record PageContext
{
    public static PageContext None { get; } = new();

    /// <summary>The file on disk that holds the page among others; null for a page that is a file of its own.</summary>
    public string? Container { get; init; }

    /// <summary>The encoding that the transport named.</summary>
    public string? Charset { get; init; }

    public string? Url { get; init; }

    /// <summary>When the page was saved, in ISO 8601.</summary>
    public string? SavedAt { get; init; }

    public string? Headline { get; init; }

    /// <summary>When it was published, as it was written.</summary>
    public string? Published { get; init; }

    /// <summary>Whether it is a mail's text: when that was sent says little of when an article in it was published.</summary>
    public bool IsMail { get; init; }

    /// <summary>Who wrote it, as one line.</summary>
    public string? Byline { get; init; }

    public string? Outlet { get; init; }

    public string? Language { get; init; }

    /// <summary>What a person should know of how the bytes were taken.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>What a catalog or sidecar inside the container says.</summary>
    public CatalogEntry? Entry { get; init; }

    public PageContext With(string note) => this with { Notes = [.. Notes, note] };
}
