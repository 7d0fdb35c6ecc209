using System.Globalization;

namespace SearchKhadr.Web.Reading;

/// <summary>How the hits of one of several things typed look.</summary>
internal static class TermLook
{
    /// <summary>How many looks there are; the ones after them begin again.</summary>
    public const int Count = 6;

    /// <summary>The class of a mark; null for one that is nobody's alone.</summary>
    public static string? ClassOf(int? term) =>
        term is { } number ? string.Create(CultureInfo.InvariantCulture, $"term-{number % Count}") : null;
}
