using System.Globalization;
using System.Reflection;
using SearchKhadr.Archive.Indexing.Ledgers;
using SearchKhadr.Archive.Schema;

namespace SearchKhadr.Archive.Indexing;

/// <summary>What the archive keeps with each commit of its index.</summary>
internal static class CommitData
{
    /// <summary>Which making of the index a commit belongs to; a rebuild begins the next.</summary>
    public const string Generation = "searchkhadr.generation";

    /// <summary>How many earlier generations are kept.</summary>
    public const string Keep = "searchkhadr.keep";

    /// <summary>When the commit was made, in ISO 8601.</summary>
    public const string Made = "searchkhadr.made";

    /// <summary>By which version of the program.</summary>
    public const string Version = "searchkhadr.version";

    /// <summary>Unless told otherwise, one can go back once.</summary>
    public const int UsualKeep = 1;

    /// <summary>This program's version.</summary>
    public static string OwnVersion { get; } =
        typeof(CommitData).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>() is { } version
            ? version.InformationalVersion.Split('+')[0]
            : "unknown";

    /// <summary>A number that a commit keeps.</summary>
    public static int Number(IReadOnlyDictionary<string, string> userData, string key, int otherwise) =>
        int.TryParse(
            userData.GetValueOrDefault(key),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : otherwise;

    /// <summary>All that a commit keeps.</summary>
    /// <param name="keep">How many earlier generations are kept from now on; null for as many as before.</param>
    public static Dictionary<string, string> Of(ArchiveState state, int? keep, TimeProvider time) =>
        new(StringComparer.Ordinal)
        {
            [SchemaVersion.Key] = SchemaVersion.Text,
            [ArchiveSources.Key] = state.Sources.Text,
            [Ledger.Key] = state.Ledger.Text,
            [Generation] = state.Generation.ToString(CultureInfo.InvariantCulture),
            [Keep] = (keep ?? state.Keep).ToString(CultureInfo.InvariantCulture),
            [Made] = time.GetUtcNow().ToString("O", CultureInfo.InvariantCulture),
            [Version] = OwnVersion,
        };
}
