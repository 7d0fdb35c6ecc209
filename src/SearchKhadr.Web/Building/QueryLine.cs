using System.Text;

namespace SearchKhadr.Web.Building;

/// <summary>Writes pieces of a query line as a reader would type them.</summary>
internal static class QueryLine
{
    /// <summary>The field that holds who published.</summary>
    public const string OutletField = "outlet";

    /// <summary>The field that holds who wrote.</summary>
    public const string ByField = "by";

    /// <summary>A name in a field: <c>outlet:"Prairie Ledger"</c>.</summary>
    public static string InField(string field, string name) => $"{field}:{Quoted(name)}";

    /// <summary>Words side by side; what stands in them as an operator loses its force.</summary>
    public static string Quoted(string words) => $"\"{Plain(words)}\"";

    /// <summary>The words of a text, cut at spaces, without the signs that mean something in a query.</summary>
    public static IReadOnlyList<string> Words(string? text) =>
        [
            .. Plain(text ?? "")
                .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
                .Select(word => IsOperator(word) ? word.ToLowerInvariant() : word),
        ];

    private static bool IsOperator(string word) => word is "OR" or "AND" or "NOT";

    // A star stays: it is how one asks for a beginning.
    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var letter in text)
            plain.Append(
                letter is '"' or '(' or ')' or ':' or '~' or '“' or '”' or '«' or '»' ? ' ' : letter
            );
        var words = plain
            .ToString()
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Select(word => word.TrimStart('-', '+'))
            .Where(word => word.Length > 0);
        return string.Join(' ', words);
    }
}
