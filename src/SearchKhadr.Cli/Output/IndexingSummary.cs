using System.Globalization;
using SearchKhadr.Archive.Indexing;
using SearchKhadr.Ingestion;

namespace SearchKhadr.Cli.Output;

/// <summary>Says what a run did.</summary>
internal static class IndexingSummary
{
    private const int MostCopies = 20;

    /// <summary>Writes the report, and returns the exit code.</summary>
    public static int Write(IndexingReport report, Terminal terminal)
    {
        var read = report.Read;
        WriteChanges(report, terminal);
        terminal.Out.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{Count(read.ReadCount, "article")} read, {read.Rejections.Count} refused; the index holds {Count(report.Articles, "article")}."
            )
        );
        foreach (var (reason, count) in read.RejectedByReason)
        {
            terminal.Out.WriteLine(
                string.Create(CultureInfo.InvariantCulture, $"Refused, {Name(reason)}: {count}")
            );
            foreach (var rejection in read.Rejections.Where(rejection => rejection.Reason == reason))
                terminal.Out.WriteLine(Terminal.Safe($"  {rejection.File}  {rejection.Message}"));
        }
        if (read.JoinedPages > 0)
            terminal.Out.WriteLine(
                $"Joined to the first page of their article: {Count(read.JoinedPages, "page")}"
            );
        if (read.Revisits > 0)
            terminal.Out.WriteLine($"Said by a crawl to be unchanged: {Count(read.Revisits, "page")}");
        WriteCopies(read, terminal);
        WarningText.Write(read.Warnings, terminal.Out);
        if (report.IsStopped)
            terminal.Error.WriteLine(
                "Stopped; what was read until then is kept, and the next run goes on there."
            );
        else if (ExitCode(report) == ExitCodes.Nothing)
            terminal.Error.WriteLine("No article was read, so the index was left as it was.");
        return ExitCode(report);
    }

    /// <summary>Done where something was read or nothing had to be; nothing where all was refused; failed where it was stopped.</summary>
    public static int ExitCode(IndexingReport report)
    {
        if (report.IsStopped)
            return ExitCodes.Failed;
        return report.IsCommitted || report.Changes.Unchanged > 0 ? ExitCodes.Done : ExitCodes.Nothing;
    }

    private static void WriteChanges(IndexingReport report, Terminal terminal)
    {
        var changes = report.Changes;
        // Of a run that found nothing but new files the next line says all.
        if (changes.Unchanged + changes.Changed + changes.Moved.Count + changes.Vanished.Count == 0)
            return;
        terminal.Out.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{Count(changes.New, "new file")}, {changes.Changed} changed, {changes.Moved.Count} moved, {changes.Vanished.Count} gone, {changes.Unchanged} as before."
            )
        );
        foreach (var (from, to) in changes.Moved.Take(MostCopies))
            terminal.Out.WriteLine(Terminal.Safe($"  moved  {from} -> {to}"));
        foreach (var gone in changes.Vanished.Take(MostCopies))
            terminal.Out.WriteLine(Terminal.Safe($"  gone   {gone}"));
        var earlier = report.Unread.Count - report.Read.Rejections.Count;
        if (earlier > 0)
            terminal.Out.WriteLine(
                $"{Count(earlier, "page")} refused before, and unchanged; index --report FILE lists all."
            );
    }

    private static void WriteCopies(IngestReport read, Terminal terminal)
    {
        foreach (var (kind, count) in read.CopiesByKind)
        {
            terminal.Out.WriteLine(
                $"Kept, though a copy by {CopyText.Name(kind)}: {Count(count, "article")}"
            );
            foreach (var (file, link) in read.Copies.Where(c => c.Link.Kind == kind).Take(MostCopies))
                terminal.Out.WriteLine(Terminal.Safe($"  {file}  {CopyText.Of(link)} as {link.File}"));
            if (count > MostCopies)
                terminal.Out.WriteLine(
                    $"  and {Count(count - MostCopies, "article")} more; extract --json lists all."
                );
        }
    }

    /// <summary>A number and its noun.</summary>
    public static string Count(long number, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {noun}{(number == 1 ? "" : "s")}");

    private static string Name(RejectionReason reason) =>
        reason switch
        {
            RejectionReason.Unreadable => "could not be read",
            RejectionReason.TooLarge => "too large",
            RejectionReason.UnknownFormat => "no known format",
            RejectionReason.Empty => "empty",
            RejectionReason.Binary => "not text",
            RejectionReason.Undecodable => "not decodable",
            RejectionReason.NoText => "no article in it",
            RejectionReason.TooManyTags => "too many tags",
            RejectionReason.Damaged => "damaged",
            RejectionReason.Bomb => "unpacks to many times its length",
            RejectionReason.TooMuchUnpacked => "unpacks to too much",
            RejectionReason.TooManyPages => "too many pages in one file",
            RejectionReason.TooDeep => "too deep",
            RejectionReason.TooSlow => "took too long",
            RejectionReason.UnsafePath => "name climbs out of its archive",
            RejectionReason.Encrypted => "encrypted",
            RejectionReason.Faulty => "the reader failed",
            RejectionReason.IndexPage => "lists of other pages",
            _ => reason.ToString(),
        };
}
