using SearchKhadr.Ingestion.Articles;
using SearchKhadr.Ingestion.Dates;
using SearchKhadr.Ingestion.Html.Comments;
using SearchKhadr.Ingestion.Html.MainContent;
using SearchKhadr.Ingestion.Html.Metadata;
using SearchKhadr.Ingestion.Html.Parsing;
using SearchKhadr.Ingestion.Reading;

namespace SearchKhadr.Ingestion.Html.Dating;

/// <summary>Says when a page was published and when it was last changed, as far as it tells.</summary>
internal sealed class DateStage(DateParser dates, Action<IReadOnlyList<DateItem>>? see = null)
{
    /// <summary>At most one date of publication and one of the last change, the first in front.</summary>
    public IReadOnlyList<DateCandidate> Read(
        PageTree page,
        MetaTags tags,
        LinkedArticle linked,
        string? url,
        int headlineBlock,
        ArticleText text,
        DateOrder order,
        CommentThread thread
    )
    {
        var clues = new DateClues(dates).Collect(page, tags, linked, url, headlineBlock, text, order);
        // What a comment tells of is its own day.
        clues.RemoveAll(clue => thread.Holds(clue.Block));
        var items = DateItems.Of(clues);
        see?.Invoke(items);
        var found = new List<DateCandidate>();
        var published = DateRanker.Shipped.Best(items);
        if (published is not null)
            found.Add(Candidate(published));
        if (Updated(clues, published?.Value) is { } updated)
            found.Add(updated);
        return found;
    }

    private static DateCandidate Candidate(DateItem item)
    {
        var best = item.Best;
        // A page that tells only of a change was published by then, and nothing says when.
        var source = best.IsModified ? DateSource.Inferred : SourceOf(best.Kind);
        return best.Reading.ToCandidate(source) with { Evidence = best.Evidence };
    }

    /// <summary>The last change, where it is not before the publication.</summary>
    private static DateCandidate? Updated(List<DateClue> clues, string? published)
    {
        var best = clues
            .Where(clue => clue.IsModified && clue.Reading.Precision == DatePrecision.Day)
            .Where(clue => published is null || string.CompareOrdinal(clue.Reading.Value, published) >= 0)
            .MinBy(static clue => clue.Kind);
        return best is null
            ? null
            : best.Reading.ToCandidate(SourceOf(best.Kind), isUpdated: true) with
            {
                Evidence = best.Evidence,
            };
    }

    private static DateSource SourceOf(ClueKind kind) =>
        kind switch
        {
            <= ClueKind.TimeFar => DateSource.Metadata,
            ClueKind.Address => DateSource.Url,
            ClueKind.Script => DateSource.Metadata,
            ClueKind.Picture or ClueKind.Footer => DateSource.Inferred,
            _ => DateSource.Visible,
        };
}
