using System.Globalization;

namespace SearchKhadr.Ingestion.Capturing;

/// <summary>Gives each part of a container a name that no other part of it has.</summary>
internal sealed class InnerNames
{
    private const int LongestName = 900;
    private const ulong FnvOffset = 14695981039346656037;
    private const ulong FnvPrime = 1099511628211;

    private readonly HashSet<ulong> _taken = [];

    /// <summary>The name itself; where it is taken, with the lowest number behind it that is free.</summary>
    public string Take(string name)
    {
        var clean = Clean(name);
        var given = clean;
        for (var i = 2; !_taken.Add(Hash(given)); i++)
            given = string.Create(CultureInfo.InvariantCulture, $"{clean} ({i})");
        return given;
    }

    /// <summary>An archive's path below its root; null where it climbs out of the archive.</summary>
    public static string? Below(string path)
    {
        var name = path.Replace('\\', '/');
        if (name.StartsWith('/') || name is [_, ':', ..])
            return null;
        var parts = name.Split('/').Where(static p => p is not ("" or ".")).ToArray();
        return parts.Length == 0 || parts.Contains("..", StringComparer.Ordinal)
            ? null
            : string.Join('/', parts);
    }

    private static string Clean(string name)
    {
        var clean = name.Any(char.IsControl)
            ? string.Concat(name.Where(static c => !char.IsControl(c)))
            : name;
        return clean.Length <= LongestName
            ? clean
            : string.Create(CultureInfo.InvariantCulture, $"{clean[..LongestName]}~{Hash(clean):x16}");
    }

    /// <summary>A number for a name.</summary>
    /// <remarks><b>Source</b> FNV-1a, 64 bits: the same in every run, unlike a string's own hash code.</remarks>
    private static ulong Hash(string text)
    {
        var hash = FnvOffset;
        foreach (var c in text)
            hash = (hash ^ c) * FnvPrime;
        return hash;
    }
}
