using System.Globalization;
using SearchKhadr.Lucene.Errors;

namespace SearchKhadr.Archive.Schema;

/// <summary>Which layout of fields an index has; kept with each commit.</summary>
internal static class SchemaVersion
{
    /// <summary>Under this name a commit keeps the version.</summary>
    public const string Key = "searchkhadr.schema";

    /// <summary>The layout that this program writes and reads. Raised with every change of fields or analysis.</summary>
    public const int Current = 6;

    /// <summary>The version as a commit keeps it.</summary>
    public static string Text => Current.ToString(CultureInfo.InvariantCulture);

    /// <summary>Whether a commit has this program's layout.</summary>
    public static bool IsCurrent(IReadOnlyDictionary<string, string> userData) =>
        userData.GetValueOrDefault(Key) == Text;

    /// <summary>Refuses an index of another layout.</summary>
    /// <exception cref="UnsupportedIndexException">It has another.</exception>
    public static void Verify(IReadOnlyDictionary<string, string> userData, string indexDirectory)
    {
        if (IsCurrent(userData))
            return;
        var actual = userData.GetValueOrDefault(Key, "none");
        throw new UnsupportedIndexException(
            $"the index was laid out by another program or version and has to be made again with \"searchkhadr rebuild\": layout actual={actual} expected={Text}",
            indexDirectory
        );
    }
}
