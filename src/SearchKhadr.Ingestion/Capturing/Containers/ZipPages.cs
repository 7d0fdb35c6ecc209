using System.IO.Compression;
using SearchKhadr.Ingestion.Cataloguing;

namespace SearchKhadr.Ingestion.Capturing.Containers;

/// <summary>Takes the pages of a ZIP file, or of a WACZ, whose pages are in the WARC files under <c>archive/</c>.</summary>
/// <remarks><b>Source</b> PKWARE APPNOTE.TXT through the BCL; the WACZ specification 1.1.1 of Webrecorder.</remarks>
internal static class ZipPages
{
    public static IEnumerable<Captured> Read(CaptureRun run, Capsule capsule)
    {
        using var archive = Open(run, capsule, out var whole);
        if (archive.Entries.Count > run.Limits.Pages)
        {
            throw new LimitException(
                RejectionReason.TooManyPages,
                $"It holds more than {run.Limits.Pages} files; part it into several archives."
            );
        }

        var entries = archive
            .Entries.Where(static e => !e.FullName.EndsWith('/') && !e.FullName.EndsWith('\\'))
            .OrderBy(static e => e.FullName, StringComparer.Ordinal)
            .ToList();
        var folder = new FolderParts(
            entries.Select(static e => InnerNames.Below(e.FullName)).OfType<string>()
        );
        ReadNotes(run, capsule, entries, folder);
        var isWacz =
            entries.Exists(static e => e.FullName == "datapackage.json")
            && entries.Exists(static e => IsWarc(e.FullName));
        var names = new InnerNames();
        foreach (var entry in entries)
        {
            if (run.IsSpent)
                yield break;
            foreach (var part in ReadEntry(run, capsule, entry, folder, names, isWacz))
                yield return part;
        }

        if (whole is not null)
        {
            var message = $"It breaks off before its list of files; those that are whole were read: {whole}.";
            yield return Captured.Of(capsule.Name, RejectionReason.Damaged, message);
        }
    }

    /// <summary>The archive, which closes its stream; of a damaged one what is whole.</summary>
    /// <param name="run">Bounds what is read.</param>
    /// <param name="capsule">The file.</param>
    /// <param name="whole">How many files a damaged one has whole; null where it has its own list of them.</param>
    private static ZipArchive Open(CaptureRun run, Capsule capsule, out int? whole)
    {
        whole = null;
        var stream = Seekable(run, capsule);
        try
        {
            var archive = new ZipArchive(stream, ZipArchiveMode.Read);
            // The list is read when it is first asked for.
            _ = archive.Entries;
            return archive;
        }
        catch (InvalidDataException)
        {
            stream.Dispose();
            if (ZipSalvage.Mend(run.ReadAll(capsule).Span, out var count) is not { } mended)
                throw;
            whole = count;
            return new ZipArchive(new MemoryStream(mended), ZipArchiveMode.Read);
        }
    }

    private static IEnumerable<Captured> ReadEntry(
        CaptureRun run,
        Capsule capsule,
        ZipArchiveEntry entry,
        FolderParts folder,
        InnerNames names,
        bool isWacz
    )
    {
        if (InnerNames.Below(entry.FullName) is not { } path)
            return [UnsafePath(capsule, entry.FullName)];
        if (folder.IsNote(path))
            return [];
        if (!folder.IsPage(path) || (isWacz && !IsWarc(path)))
        {
            run.Tally.Skip();
            return [];
        }

        var name = capsule.Child(names.Take(path));
        if (entry.IsEncrypted)
        {
            const string message = "It is encrypted; unpack it with its password and index the folder.";
            return [Captured.Of(name, RejectionReason.Encrypted, message)];
        }

        var context = capsule.Context with { Entry = folder.EntryOf(path) };
        // The crawl is what a WACZ is, and no container of its own.
        var depth = isWacz ? capsule.Depth : capsule.Depth + 1;
        return run.Open(new Capsule(name, () => run.Meter(entry.Open()), entry.Length, depth, context));
    }

    public static Captured UnsafePath(Capsule capsule, string path) =>
        Captured.Of(
            capsule.Child(path.Replace('\\', '/')),
            RejectionReason.UnsafePath,
            "Its name climbs out of the archive, as only a hostile or broken archive has it; it was not read."
        );

    private static void ReadNotes(
        CaptureRun run,
        Capsule capsule,
        List<ZipArchiveEntry> entries,
        FolderParts folder
    )
    {
        foreach (var entry in entries.Where(static e => !e.IsEncrypted))
        {
            if (InnerNames.Below(entry.FullName) is not { } path || !folder.IsNote(path))
                continue;
            if (entry.Length > MaxNoteBytes(path))
            {
                run.Tally.Warn(
                    capsule.Child(path),
                    "It is longer than such a file can be, and was not read."
                );
                continue;
            }

            using var reader = new ByteReader(run.Meter(entry.Open()));
            folder.AddNote(path, reader.Take(MaxNoteBytes(path)), run, capsule.Name);
        }
    }

    /// <summary>How long a catalog or sidecar may be. <b>Units</b> bytes.</summary>
    public static long MaxNoteBytes(string path) =>
        path.EndsWith(Catalog.FileName, StringComparison.OrdinalIgnoreCase)
            ? 64L << 20
            : Sidecar.LongestBytes;

    private static bool IsWarc(string path) =>
        path.StartsWith("archive/", StringComparison.Ordinal)
        && (
            path.EndsWith(".warc", StringComparison.OrdinalIgnoreCase)
            || path.EndsWith(".warc.gz", StringComparison.OrdinalIgnoreCase)
        );

    /// <summary>A ZIP file's list stands at its end, so one inside another is taken into memory first.</summary>
    private static Stream Seekable(CaptureRun run, Capsule capsule)
    {
        var stream = capsule.Open();
        if (stream.CanSeek)
            return stream;
        stream.Dispose();
        return new ReadOnlyMemoryStream(run.ReadAll(capsule));
    }
}
