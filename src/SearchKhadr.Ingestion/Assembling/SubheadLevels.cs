using SearchKhadr.Ingestion.Articles;

namespace SearchKhadr.Ingestion.Assembling;

/// <summary>Makes of the ranks that a page gives its subheads levels that begin with 1 and leave none out.</summary>
internal static class SubheadLevels
{
    /// <summary>The blocks; where all subheads are <c>h4</c>, their level is 1.</summary>
    public static IReadOnlyList<BodyBlock> FromOne(IReadOnlyList<BodyBlock> body)
    {
        var ranks = body.Where(IsSubhead).Select(static block => block.Level).Distinct().Order().ToList();
        return ranks.Count == 0
            ? body
            :
            [
                .. body.Select(block =>
                    IsSubhead(block) ? block with { Level = ranks.IndexOf(block.Level) + 1 } : block
                ),
            ];
    }

    private static bool IsSubhead(BodyBlock block) => block.Kind == BlockKind.Subhead;
}
