using SearchKhadr.Ingestion.Articles;
using SearchKhadr.Ingestion.Reading;

namespace SearchKhadr.Ingestion.Text;

/// <summary>What stands between the head and the comments.</summary>
internal sealed record PageBody(
    IReadOnlyList<BodyBlock> Blocks,
    IReadOnlyList<Caption> Captions,
    IReadOnlyList<string> Byline,
    IReadOnlyList<DateCandidate> Dates
);
