using SearchKhadr.Ingestion.Capturing.Kinds;
using SearchKhadr.Ingestion.Cataloguing;

namespace SearchKhadr.Ingestion;

/// <summary>Finds the files that may hold pages under the paths that a person gives.</summary>
/// <remarks>
/// <para>
/// Passed over and counted as assets: <c>catalog.csv</c> and a page's sidecar, a <c>README.md</c> at the top of a given
/// folder, hidden files and folders, what belongs to a saved page (images, styles, scripts, fonts, and the folder that a
/// browser puts beside it: <c>story_files</c>, <c>story-Dateien</c>, <c>story_fichiers</c>).
/// Every other file comes out, so that a file no reader takes ends as a named rejection.
/// </para>
/// <para>
/// <b>Guarantees</b> The same tree gives the same files in the same order (ordinal, by relative path). A link to a
/// folder above itself ends; a folder that cannot be listed is a rejection, not a failure.
/// </para>
/// </remarks>
public static class PageSource
{
    /// <summary>Lists the files under folders, and given files themselves.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="paths"/> is null.</exception>
    public static SourceListing List(IEnumerable<string> paths)
    {
        ArgumentNullException.ThrowIfNull(paths);

        var listing = new Walk();
        foreach (var path in paths)
            listing.Add(path);
        return listing.ToListing();
    }

    private sealed class Walk
    {
        private readonly SortedDictionary<string, SourceFile> _files = new(StringComparer.Ordinal);
        private readonly List<Rejection> _rejections = [];
        private readonly List<string> _roots = [];
        private readonly List<string> _sidecars = [];
        private readonly HashSet<string> _visitedFolders = new(StringComparer.Ordinal);
        private int _skipped;

        public void Add(string path)
        {
            var full = Path.GetFullPath(path);
            if (Directory.Exists(full))
            {
                _roots.Add(full);
                AddFolder(full, "", isRoot: true);
            }
            else if (File.Exists(full))
            {
                Take(full, Path.GetFileName(full));
            }
            else
            {
                Reject(path, "There is no such file or folder.");
            }
        }

        public SourceListing ToListing() =>
            new([.. _files.Values], [.. _rejections], _roots, _skipped) { Sidecars = _sidecars };

        private void AddFolder(string folder, string relative, bool isRoot)
        {
            if (!TryResolve(folder, relative, out var real) || !_visitedFolders.Add(real))
                return;

            string[] files,
                folders;
            try
            {
                files = Directory.GetFiles(folder);
                folders = Directory.GetDirectories(folder);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                Reject(
                    relative.Length == 0 ? folder : relative,
                    "The folder could not be listed: " + e.Message
                );
                return;
            }

            var names = files
                .Select(Path.GetFileName)
                .OfType<string>()
                .ToHashSet(StringComparer.OrdinalIgnoreCase);
            foreach (var file in files)
                AddFile(file, Join(relative, Path.GetFileName(file)), isRoot, names);
            foreach (var child in folders.Order(StringComparer.Ordinal))
            {
                var name = Path.GetFileName(child);
                if (AssetNames.IsHidden(name) || AssetNames.IsOfPage(name, names.Contains))
                    _skipped++;
                else
                    AddFolder(child, Join(relative, name), isRoot: false);
            }
        }

        private void AddFile(string full, string relative, bool isInRoot, HashSet<string> beside)
        {
            var name = Path.GetFileName(full);
            var isReadme = isInRoot && name.Equals("README.md", StringComparison.OrdinalIgnoreCase);
            var isCatalog = name.Equals(Catalog.FileName, StringComparison.OrdinalIgnoreCase);
            var isSidecar = Sidecar.IsOfPage(name, beside);
            if (isSidecar)
                _sidecars.Add(full);
            var isNote = isReadme || isCatalog || isSidecar;
            if (isNote || AssetNames.IsHidden(name) || AssetNames.IsAsset(name))
            {
                _skipped++;
                return;
            }

            Take(full, relative);
        }

        /// <summary>Lists a file; one that a person gave by name also where it looks like no page, so that it is answered.</summary>
        private void Take(string full, string relative)
        {
            if (!_files.TryAdd(relative, new(relative, full)) && _files[relative].FullPath != full)
            {
                Reject(relative, $"Another given folder has a file of this name; {full} was not read.");
            }
        }

        /// <summary>Follows links, so that a folder reached twice is walked once.</summary>
        private bool TryResolve(string folder, string relative, out string real)
        {
            real = folder;
            try
            {
                real = Directory.ResolveLinkTarget(folder, returnFinalTarget: true)?.FullName ?? folder;
                return true;
            }
            catch (IOException e)
            {
                Reject(relative, "The link could not be followed: " + e.Message);
                return false;
            }
        }

        private void Reject(string file, string message) =>
            _rejections.Add(new(file.Replace('\\', '/'), RejectionReason.Unreadable, message));

        private static string Join(string relative, string name) =>
            relative.Length == 0 ? name : $"{relative}/{name}";
    }
}
