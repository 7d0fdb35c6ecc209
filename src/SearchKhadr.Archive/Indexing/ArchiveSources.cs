using System.Text.Json;
using SearchKhadr.Ingestion.Cataloguing;

namespace SearchKhadr.Archive.Indexing;

/// <summary>The folders and files that an index was made of, which decide the name of each page in it.</summary>
/// <remarks>
/// A page is named by its path below the first source that holds it, so a page that is read again, through whatever path,
/// keeps its name and so its id.
/// </remarks>
internal sealed class ArchiveSources
{
    /// <summary>Under this name a commit keeps the sources.</summary>
    public const string Key = "searchkhadr.sources";

    private readonly List<string> _paths;

    private ArchiveSources(IEnumerable<string> paths) => _paths = [.. paths];

    /// <summary>No source yet.</summary>
    public static ArchiveSources None => new([]);

    /// <summary>Full paths, in the order in which they were given.</summary>
    public IReadOnlyList<string> Paths => _paths;

    /// <summary>The sources as a commit keeps them.</summary>
    public string Text => JsonSerializer.Serialize(_paths);

    /// <summary>Reads what a commit keeps.</summary>
    public static ArchiveSources Of(IReadOnlyDictionary<string, string> userData) =>
        userData.GetValueOrDefault(Key) is { } text
            ? new(JsonSerializer.Deserialize<string[]>(text) ?? [])
            : None;

    /// <summary>Adds a path unless a source holds it already.</summary>
    public void Add(string fullPath)
    {
        if (!_paths.Exists(source => Holds(source, fullPath)))
            _paths.Add(fullPath);
    }

    /// <summary>The folder that a page is named from: the source that holds it, or the folder of one given by itself.</summary>
    /// <exception cref="InvalidOperationException">No source holds it.</exception>
    public string RootOf(string fullPath)
    {
        var source =
            _paths.Find(path => Holds(path, fullPath))
            ?? throw new InvalidOperationException($"no source holds {fullPath}");
        return source == fullPath ? RootOfFile(source) : source;
    }

    /// <summary>The name of a page: its path below its root, with forward slashes.</summary>
    public string NameOf(string fullPath) =>
        Path.GetRelativePath(RootOf(fullPath), fullPath).Replace(Path.DirectorySeparatorChar, '/');

    /// <summary>The page of an earlier source that has the name of this one already; null when there is none.</summary>
    public string? EarlierNamesake(string fullPath)
    {
        var name = NameOf(fullPath);
        foreach (var source in _paths.TakeWhile(path => !Holds(path, fullPath)))
        {
            var other = File.Exists(source)
                ? source
                : Path.Combine(source, name.Replace('/', Path.DirectorySeparatorChar));
            if (File.Exists(other) && NameOf(other) == name)
                return other;
        }
        return null;
    }

    // A page given by itself is named from the folder above it that has a catalog, else from its own.
    private static string RootOfFile(string file)
    {
        var own = Path.GetDirectoryName(file)!;
        for (var folder = own; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, Catalog.FileName)))
                return folder;
        }
        return own;
    }

    /// <summary>Whether a path is a source or lies below it.</summary>
    public static bool Holds(string source, string path) =>
        path == source
        || path.StartsWith(
            Path.EndsInDirectorySeparator(source) ? source : source + Path.DirectorySeparatorChar,
            StringComparison.Ordinal
        );
}
