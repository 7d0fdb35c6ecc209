namespace SearchKhadr.Archive.Schema;

/// <summary>The words that stand in the index and in JSON for the values of an enumeration.</summary>
internal static class EnumNames
{
    /// <summary>The value's name in lower case.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    /// <summary>The value of a name; the first of the enumeration where it has none of that name.</summary>
    public static T Parse<T>(string? name)
        where T : struct, Enum => Enum.TryParse<T>(name, ignoreCase: true, out var value) ? value : default;
}
