using System.Globalization;
using SearchKhadr.Archive.Searching;

namespace SearchKhadr.Archive.Exporting;

/// <summary>What an export is of: the search, how much it found, when, and on which index.</summary>
/// <param name="Query">What was typed.</param>
/// <param name="Understood">What was understood, filters among it, in words a reader knows.</param>
/// <param name="Sort">The order.</param>
/// <param name="Total">How many hits there are.</param>
/// <param name="ExportedAt">When it was made.</param>
/// <param name="IndexDirectory">Where the index is.</param>
/// <param name="Commit">The number of the index's commit.</param>
internal sealed record ExportHeader(
    string Query,
    string Understood,
    string Sort,
    int Total,
    DateTimeOffset ExportedAt,
    string IndexDirectory,
    long Commit
)
{
    /// <summary>The header of a walk.</summary>
    public static ExportHeader Of(HitWalk walk, TimeProvider time) =>
        new(
            walk.Request.Query,
            walk.Understood,
            SearchPlan.Of(walk.Request).Order switch
            {
                SortOrder.Newest => "newest first",
                SortOrder.Oldest => "oldest first",
                _ => "by relevance",
            },
            walk.Total,
            time.GetUtcNow(),
            walk.IndexDirectory,
            walk.Commit
        );

    /// <summary>When it was made. <b>Shape</b> <c>2026-11-22T05:04:03Z</c>.</summary>
    public string When => ExportedAt.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    /// <summary>The header in three lines, which is as much as citation managers skip before a first record.</summary>
    public IReadOnlyList<string> Lines =>
        [
            string.Create(
                CultureInfo.InvariantCulture,
                $"SearchKhadr: {Total} found, exported {When} from {IndexDirectory} (commit {Commit})"
            ),
            ExportText.OneLine($"Search: {Understood}; {Sort}"),
            ExportText.OneLine($"Typed: {(Query.Length == 0 ? "nothing" : Query)}"),
        ];
}
