namespace SearchKhadr.Ingestion.Capturing.Kinds;

/// <summary>Tells what belongs to a saved page from what may be one.</summary>
internal static class AssetNames
{
    private static readonly HashSet<string> Extensions = new(StringComparer.OrdinalIgnoreCase)
    {
        ".png",
        ".jpg",
        ".jpeg",
        ".gif",
        ".svg",
        ".webp",
        ".avif",
        ".bmp",
        ".ico",
        ".tif",
        ".tiff",
        ".css",
        ".js",
        ".mjs",
        ".map",
        ".woff",
        ".woff2",
        ".ttf",
        ".otf",
        ".eot",
        ".mp3",
        ".mp4",
        ".webm",
        ".m4a",
        ".ogg",
        ".swf",
    };

    /// <summary>What browsers in one language or another put behind a page's name for its folder.</summary>
    /// <remarks><b>Source</b> The list of connected-file suffixes in the Windows shell's documentation, and browsers.</remarks>
    private static readonly string[] FolderSuffixes =
    [
        "_files",
        ".files",
        "-Dateien",
        "_fichiers",
        "_bestanden",
        "_file",
        "_archivos",
        "_ficheiros",
        "_arquivos",
        "-filer",
        "_tiedostot",
        "_pliki",
        "_soubory",
        "_elemei",
        "_dosyalar",
        "_datoteke",
        "_fitxers",
        "_failid",
        "_fails",
        "_bylos",
        "_fajlovi",
        "_fitxategiak",
        "_файлы",
    ];

    /// <summary>Whether a file's name says that it is no page: pictures, styles, scripts, fonts, films.</summary>
    public static bool IsAsset(string name) => Extensions.Contains(Path.GetExtension(name));

    /// <summary>Whether a file or folder is hidden, as macOS and Unix hide them.</summary>
    public static bool IsHidden(string name) => name.StartsWith('.') || name == "__MACOSX";

    /// <summary>
    /// Whether a folder holds what belongs to a page beside it: <c>story_files</c> and <c>story.html</c>. A folder without
    /// its page is a folder like any other.
    /// </summary>
    /// <param name="folder">The folder's own name.</param>
    /// <param name="hasFile">Whether there is a file of a name beside the folder.</param>
    public static bool IsOfPage(string folder, Func<string, bool> hasFile)
    {
        foreach (var suffix in FolderSuffixes)
        {
            if (!folder.EndsWith(suffix, StringComparison.OrdinalIgnoreCase))
                continue;
            var page = folder[..^suffix.Length];
            if (
                page.Length > 0
                && (hasFile(page + ".html") || hasFile(page + ".htm") || hasFile(page + ".xhtml"))
            )
                return true;
        }

        return false;
    }
}
