using SearchKhadr.Ingestion.Articles;
using SearchKhadr.Ingestion.Bylines;
using SearchKhadr.Ingestion.Dates;
using SearchKhadr.Ingestion.Furniture;

namespace SearchKhadr.Ingestion.Text;

/// <summary>A line, what it is, and what was read from it on the way.</summary>
internal sealed record PageLine(TextLine Line, LineKind Kind)
{
    public string Text => Line.Text;

    public int Words { get; init; }

    public FurnitureKind Furniture { get; init; }

    public Caption? Caption { get; init; }

    public BylineReading? Byline { get; init; }

    public DateLine? Date { get; init; }

    public CommentHeading? Comments { get; init; }

    public bool IsFurniture => Kind == LineKind.Furniture;

    /// <summary>Whether the page goes on with other things than the article and its comments.</summary>
    public bool OpensTail => Furniture is FurnitureKind.RelatedHeading or FurnitureKind.Footer;

    /// <summary>Whether it is the page's, and not of the kinds that stand between comments too.</summary>
    public bool ClosesThread =>
        IsFurniture
        && Furniture is not (FurnitureKind.CommentForm or FurnitureKind.Share or FurnitureKind.Advertisement);

    /// <summary>Whether it says who wrote the article, or when.</summary>
    public bool IsMark => Kind is LineKind.Byline or LineKind.Date;

    /// <summary>Whether it may be a headline or a standfirst.</summary>
    public bool IsWords => Kind is LineKind.Label or LineKind.Sentence or LineKind.Prose;
}
