using SearchKhadr.Ingestion.Articles;
using SearchKhadr.Ingestion.Reading;

namespace SearchKhadr.Benchmarks.Extraction.Readers;

/// <summary>Puts what a peer gives of a page into the shape of ours; null where it gives nothing.</summary>
internal static class PeerDraft
{
    /// <summary>A draft of what was given.</summary>
    /// <param name="title">The headline.</param>
    /// <param name="body">All paragraphs in one text.</param>
    /// <param name="authors">The people of the byline.</param>
    /// <param name="day">The day of publication, such as 2010-10-26.</param>
    /// <param name="comments">All comments in one text.</param>
    public static PageDraft Of(
        string? title,
        string? body,
        IReadOnlyList<string> authors,
        string? day,
        string? comments = null
    ) =>
        new()
        {
            Headline = title,
            Body = body is null ? [] : [new BodyBlock(body)],
            Comments = comments is null ? [] : [new Comment(null, null, comments, null)],
            Byline = authors,
            Dates = day is null ? [] : [new DateCandidate(day, day, DatePrecision.Day, DateSource.Metadata)],
        };
}
