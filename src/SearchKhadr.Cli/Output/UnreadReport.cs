using SearchKhadr.Archive.Indexing;
using SearchKhadr.Ingestion;

namespace SearchKhadr.Cli.Output;

/// <summary>Writes every page that the archive could not read to a file, one JSON object a line.</summary>
/// <remarks><b>Shape</b> <c>file, reason, message</c>; pages that an earlier run refused and that have not changed are among them.</remarks>
internal static class UnreadReport
{
    /// <summary>Writes the file anew; an earlier one is there until the new one is whole.</summary>
    public static void Write(string path, IndexingReport report)
    {
        var full = Path.GetFullPath(path);
        var unfinished = $"{full}.{Environment.ProcessId}.part";
        try
        {
            File.WriteAllLines(
                unfinished,
                report.Unread.Select(refusal =>
                    JsonText.Of(json =>
                    {
                        json.WriteString("file", refusal.File);
                        json.WriteString("reason", IndexingJson.Name(refusal.Reason));
                        json.WriteString("message", refusal.Message);
                    })
                )
            );
            File.Move(unfinished, full, overwrite: true);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }
}
