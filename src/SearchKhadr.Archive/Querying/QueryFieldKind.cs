namespace SearchKhadr.Archive.Querying;

/// <summary>What follows a field's colon.</summary>
internal enum QueryFieldKind
{
    /// <summary>Words of a part of the article.</summary>
    Part,

    /// <summary>A name or some of its words.</summary>
    Name,

    /// <summary>A language's code or English name.</summary>
    Language,

    /// <summary>A date, a span of dates, or <c>none</c>.</summary>
    Published,
}
