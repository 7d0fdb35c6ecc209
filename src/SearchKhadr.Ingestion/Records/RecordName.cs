namespace SearchKhadr.Ingestion.Records;

/// <summary>Writes a key's or column's name in one way, so that each name need be known in one spelling only.</summary>
internal static class RecordName
{
    /// <summary>
    /// The name in lower case, without a prefix (<c>dc:creator</c>) and without what parts words: <c>publicationdate</c> for
    /// <c>Publication Date</c>, <c>publication_date</c> and <c>publicationDate</c>. What it begins with stays: <c>_id</c>.
    /// </summary>
    public static string Of(string name)
    {
        var local = name.AsSpan(name.LastIndexOf(':') + 1).Trim();
        Span<char> kept = local.Length <= 128 ? stackalloc char[local.Length] : new char[local.Length];
        var length = 0;
        foreach (var c in local)
        {
            if (length == 0 || c is not ('_' or '-' or ' '))
                kept[length++] = char.ToLowerInvariant(c);
        }

        return new(kept[..length]);
    }
}
