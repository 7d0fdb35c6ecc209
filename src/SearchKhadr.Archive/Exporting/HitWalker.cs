using SearchKhadr.Archive.Reading;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Archive.Wording;
using SearchKhadr.Lucene.Indexing;
using SearchKhadr.Lucene.Search;

namespace SearchKhadr.Archive.Exporting;

/// <summary>Walks over all hits of a request, a batch after the other.</summary>
internal static class HitWalker
{
    private const int FirstBatch = 200;
    private const int LargestBatch = 51_200;

    /// <summary>Prepares a walk, which gives the index back when it is disposed.</summary>
    /// <exception cref="FormatException">The cursor is none, or is of another request.</exception>
    public static HitWalk Begin(
        IndexHolder holder,
        SearchRequest request,
        string? cursor,
        CancellationToken cancellation
    )
    {
        var index = holder.Share();
        try
        {
            if (index is not null)
                return Walk(index, SearchPlan.Of(request, index), cursor, holder.Path, cancellation);
            return new HitWalk
            {
                Request = request,
                Understood = EnglishWords.Instance.Of(SearchPlan.Of(request).Meaning()),
                Total = 0,
                IndexDirectory = holder.Path,
                Hits = [],
            };
        }
        catch
        {
            index?.Reader.DecRef();
            throw;
        }
    }

    private static HitWalk Walk(
        OpenIndex index,
        SearchPlan plan,
        string? cursor,
        string path,
        CancellationToken cancellation
    )
    {
        var commit = ((DirectoryReader)index.Reader).Generation;
        var query = QueryOf(plan);
        var options = HitSearch.OptionsOf(plan) with { ExactTotal = false };
        if (cursor is not null)
        {
            var from = WalkCursor.Parse(cursor, plan.Request);
            options = options with { After = from.Seat(index, commit, query, options) };
        }
        return new HitWalk(() => index.Reader.DecRef())
        {
            Request = plan.Request,
            Understood = EnglishWords.Instance.Of(plan.Meaning()),
            Diagnostics = plan.Parsed.Diagnostics,
            Total = index.Searcher.Count(query, cancellation),
            Commit = commit,
            IndexDirectory = path,
            Hits = Hits(index, plan, query, options, cancellation),
        };
    }

    private static IEnumerable<WalkedHit> Hits(
        OpenIndex index,
        SearchPlan plan,
        Query query,
        SearchOptions options,
        CancellationToken cancellation
    )
    {
        var reader = new WalkedReader(index, plan);
        for (var count = FirstBatch; ; count = Math.Min(count * 4, LargestBatch))
        {
            var batch = index.Searcher.Search(query, count, options, cancellation).Hits;
            foreach (var hit in batch)
            {
                cancellation.ThrowIfCancellationRequested();
                if (reader.Read(hit) is { } walked)
                    yield return walked;
            }
            if (batch.Count < count)
                yield break;
            options = options with { After = batch[^1] };
        }
    }

    private static BooleanQuery QueryOf(SearchPlan plan)
    {
        var text = new BooleanClause(PlanQueries.Text(plan), Occur.Must);
        return PlanQueries.Filter(plan) is { } filter
            ? new BooleanQuery([text, new(filter, Occur.Filter)])
            : new BooleanQuery([text]);
    }
}
