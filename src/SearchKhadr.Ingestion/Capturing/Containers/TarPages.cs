using System.Formats.Tar;

namespace SearchKhadr.Ingestion.Capturing.Containers;

/// <summary>Takes the pages of a tar archive, read twice: once for its names and notes, once for its pages.</summary>
/// <remarks><b>Source</b> POSIX.1-2001, pax, ustar and GNU forms, through the BCL.</remarks>
internal static class TarPages
{
    public static IEnumerable<Captured> Read(CaptureRun run, Capsule capsule)
    {
        var folder = new FolderParts(Paths(run, capsule));
        foreach (var (entry, path) in Whole(run, capsule))
        {
            if (path is not null && folder.IsNote(path) && entry.Length <= ZipPages.MaxNoteBytes(path))
                folder.AddNote(path, Bytes(entry), run, capsule.Name);
        }

        var names = new InnerNames();
        foreach (var (entry, path) in Files(run, capsule))
        {
            if (run.IsSpent)
                yield break;
            if (path is null)
                yield return ZipPages.UnsafePath(capsule, entry.Name);
            else if (!folder.IsPage(path))
                Skip(run, folder, path);
            else
            {
                foreach (var part in ReadEntry(run, capsule, entry, folder.EntryOf(path), names.Take(path)))
                    yield return part;
            }
        }
    }

    private static IEnumerable<Captured> ReadEntry(
        CaptureRun run,
        Capsule capsule,
        TarEntry entry,
        Cataloguing.CatalogEntry? note,
        string inner
    )
    {
        var name = capsule.Child(inner);
        if (entry.Length > run.Limits.PageBytes)
        {
            var message =
                $"It has {entry.Length} bytes; at most {run.Limits.PageBytes} are read of a file in an archive. Unpack the archive and index the folder.";
            return [Captured.Of(name, RejectionReason.TooLarge, message)];
        }

        var context = capsule.Context with { Entry = note };
        return run.Open(Capsule.OfBytes(name, Bytes(entry), capsule.Depth + 1, context));
    }

    private static void Skip(CaptureRun run, FolderParts folder, string path)
    {
        if (!folder.IsNote(path))
            run.Tally.Skip();
    }

    private static List<string> Paths(CaptureRun run, Capsule capsule)
    {
        var paths = new List<string>();
        foreach (var (_, path) in Whole(run, capsule))
        {
            if (path is not null)
                paths.Add(path);
            if (paths.Count > run.Limits.Pages)
            {
                throw new LimitException(
                    RejectionReason.TooManyPages,
                    $"It holds more than {run.Limits.Pages} files; part it into several archives."
                );
            }
        }

        return paths;
    }

    /// <summary>The files before any damage, which is told of when the pages are read.</summary>
    private static IEnumerable<(TarEntry Entry, string? Path)> Whole(CaptureRun run, Capsule capsule)
    {
        using var files = Files(run, capsule).GetEnumerator();
        while (true)
        {
            try
            {
                if (!files.MoveNext())
                    yield break;
            }
            catch (Exception e) when (e is InvalidDataException or EndOfStreamException)
            {
                yield break;
            }

            yield return files.Current;
        }
    }

    /// <summary>The archive's files, each with its path, which is null where it climbs out.</summary>
    private static IEnumerable<(TarEntry Entry, string? Path)> Files(CaptureRun run, Capsule capsule)
    {
        using var stream = capsule.Open();
        using var tar = new TarReader(stream);
        while (Next(tar) is { } entry)
        {
            if (run.IsSpent)
                yield break;
            if (
                entry.EntryType
                is TarEntryType.RegularFile
                    or TarEntryType.V7RegularFile
                    or TarEntryType.ContiguousFile
            )
                yield return (entry, InnerNames.Below(entry.Name));
        }
    }

    /// <summary>The BCL tells a broken header in several ways; here it is one.</summary>
    private static TarEntry? Next(TarReader tar)
    {
        try
        {
            return tar.GetNextEntry();
        }
        catch (Exception e)
            when (e is FormatException or ArgumentException or OverflowException or InvalidOperationException)
        {
            throw new InvalidDataException("a header of the archive cannot be read: " + e.Message, e);
        }
    }

    private static byte[] Bytes(TarEntry entry)
    {
        if (entry.DataStream is not { } stream)
            return [];
        using var reader = new ByteReader(stream);
        var bytes = reader.Take(entry.Length);
        return bytes.LongLength == entry.Length
            ? bytes
            : throw new EndOfStreamException($"the archive breaks off within {entry.Name}");
    }
}
