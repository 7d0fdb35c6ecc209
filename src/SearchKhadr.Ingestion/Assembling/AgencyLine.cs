using SearchKhadr.Ingestion.Articles;
using SearchKhadr.Ingestion.Outlets;
using SearchKhadr.Ingestion.Reading;

namespace SearchKhadr.Ingestion.Assembling;

/// <summary>Takes the line on which a wire agency signs, and nothing else stands, out of the body: it is a byline.</summary>
internal static class AgencyLine
{
    /// <summary>An agency signs above the text behind a name at most. <b>Units</b> blocks.</summary>
    private const int Above = 2;

    private const int LongestLine = 60;

    /// <summary>The draft without the line, the agency beside its byline; as it was where none signs so.</summary>
    public static PageDraft Lift(PageDraft draft, OutletRegister outlets)
    {
        var body = draft.Body;
        if (body.Count < 2)
            return draft;
        var line = Enumerable
            .Range(0, Math.Min(Above, body.Count - 1))
            .TakeWhile(at => body[at].Text.Length <= LongestLine)
            .Append(body.Count - 1)
            .FirstOrDefault(at => AgencyIn(body[at], outlets) is not null, -1);
        if (line < 0)
            return draft;
        var agency = AgencyIn(body[line], outlets)!;
        return draft with
        {
            Body = [.. body.Where((_, at) => at != line)],
            Captions =
            [
                .. draft.Captions.Select(caption =>
                    caption.Before > line ? caption with { Before = caption.Before - 1 } : caption
                ),
            ],
            Entries =
            [
                .. draft.Entries.Select(entry =>
                    entry.First > line ? entry with { First = entry.First - 1 } : entry
                ),
            ],
            BylineOutlet = draft.BylineOutlet ?? new OutletEvidence(agency, $"line \"{body[line].Text}\""),
        };
    }

    private static string? AgencyIn(BodyBlock block, OutletRegister outlets) =>
        block is { Kind: BlockKind.Paragraph, Text.Length: <= LongestLine }
            ? outlets.Agency(block.Text.Trim([.. " -–—().*©"]))
            : null;
}
