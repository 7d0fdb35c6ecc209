using SearchKhadr.Ingestion.Articles;
using SearchKhadr.Ingestion.Dates;

namespace SearchKhadr.Ingestion.Text;

/// <summary>Where a page's comments are, and what they are.</summary>
/// <param name="StartsAt">The line of their heading; the number of lines where there are none.</param>
internal sealed record CommentZone(int StartsAt, IReadOnlyList<Comment> Comments, int? Announced)
{
    public static CommentZone Find(IReadOnlyList<PageLine> lines, DateParser dates, bool dayFirst)
    {
        int? announced = null;
        var hasProse = false;
        for (var i = 0; i < lines.Count; i++)
        {
            hasProse |= lines[i].Kind == LineKind.Prose;
            if (lines[i].Comments is not { } heading)
                continue;

            announced ??= heading.Count;
            if (heading.IsLink || (!hasProse && heading.Count is null or 0))
                continue;
            var isSure = hasProse && !heading.IsLoose;
            var comments = new CommentReader(lines, dates, dayFirst).Read(i + 1, isSure && heading.Count > 0);
            // Above all running text, a number is only believed where there are just as many.
            if (comments.Count > 0 && (hasProse || comments.Count == heading.Count))
                return new(i, comments, heading.Count ?? announced);
        }

        var bodyAt = BodyStart.Find(lines, lines.Count);
        if (CommentReader.FindWithoutHeading(lines, bodyAt, dates, dayFirst) is { } at)
        {
            return new(at, new CommentReader(lines, dates, dayFirst).Read(at, isCounted: false), announced);
        }

        return new(lines.Count, [], announced);
    }
}
