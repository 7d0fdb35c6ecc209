using System.Globalization;
using SearchKhadr.Archive.Exporting;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Archive.Suggesting;

namespace SearchKhadr.Web.Tests.Samples;

/// <summary>What is suggested, and what leaves the archive.</summary>
internal sealed partial class SampleSearch
{
    public SuggestResponse Suggest(string typed, int limit, CancellationToken cancellation)
    {
        if (Fault is not null)
            throw Fault;
        bool Begins(string name) =>
            typed.Length > 0
            && name.Split(' ').Any(word => word.StartsWith(typed, StringComparison.OrdinalIgnoreCase));
        Suggestion[] Names(IEnumerable<string> names) =>
            [
                .. names
                    .Where(Begins)
                    .GroupBy(name => name, (name, all) => new Suggestion(name, all.Count()))
                    .Take(limit),
            ];
        return new SuggestResponse
        {
            Typed = typed,
            Outlets = Names(SampleArticles.All.Select(article => article.Outlet).OfType<string>()),
            People = Names(SampleArticles.All.SelectMany(article => article.Byline)),
            Headlines =
            [
                .. SampleArticles
                    .All.Where(article => Begins(article.Headline))
                    .Select(article => new Suggestion(article.Headline, 1)
                    {
                        ArticleId = SampleArticles.IdOf(article),
                    })
                    .Take(limit),
            ],
            Spellings = typed == "tribunel" ? [new("tribunal", 4)] : [],
            Commit = Status.Commit,
        };
    }

    public HitWalk Walk(SearchRequest request, string? cursor, CancellationToken cancellation)
    {
        if (Fault is not null)
            throw Fault;
        var from = 0;
        if (cursor is not null && !int.TryParse(cursor, CultureInfo.InvariantCulture, out from))
            throw new FormatException("The cursor is none that this archive gave.");
        var all = Search(request with { Page = 1, PageSize = 1_000 }, cancellation);
        return new HitWalk
        {
            Request = request,
            Understood = all.Understood,
            Total = all.Total,
            Commit = Status.Commit,
            IndexDirectory = Status.IndexDirectory,
            Hits = all
                .Hits.Select(
                    (hit, i) =>
                        new WalkedHit(
                            hit.Id,
                            SampleArticles.All.First(article => SampleArticles.IdOf(article) == hit.Id),
                            $"{i + 1}"
                        )
                        {
                            Show = () => hit,
                        }
                )
                .Skip(from),
        };
    }
}
