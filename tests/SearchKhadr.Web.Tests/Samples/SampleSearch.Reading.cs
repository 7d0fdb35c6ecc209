using System.Text;
using SearchKhadr.Archive.Comparing;
using SearchKhadr.Archive.Reading;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Ingestion.Articles;

namespace SearchKhadr.Web.Tests.Samples;

/// <summary>What the article's page asks beside the article.</summary>
internal sealed partial class SampleSearch
{
    /// <summary>What is said of every article's file.</summary>
    public OriginalState OriginalIs { get; set; } = OriginalState.Intact;

    /// <summary>What every article's file holds.</summary>
    public string OriginalText { get; set; } = "<!doctype html><p>As it was saved.";

    public ResultPlace? Neighbours(string id, SearchRequest request, CancellationToken cancellation)
    {
        var all = Search(request with { Page = 1, PageSize = SampleArticles.All.Count }, cancellation).Hits;
        var place = all.ToList().FindIndex(hit => hit.Id == id);
        return place < 0
            ? null
            : new ResultPlace(
                place + 1,
                all.Count,
                NeighbourOf(all.ElementAtOrDefault(place - 1)),
                NeighbourOf(all.ElementAtOrDefault(place + 1))
            );
    }

    public RelatedArticles Related(string id, CancellationToken cancellation)
    {
        var own = SampleArticles.All.FirstOrDefault(article => SampleArticles.IdOf(article) == id);
        if (own is null)
            return RelatedArticles.None;
        RelatedArticle[] week =
        [
            .. SampleArticles
                .All.Where(other => other.Outlet == own.Outlet && other != own)
                .Select(HeadOf)
                .Take(2),
        ];
        return new RelatedArticles
        {
            SameWeek = week,
            SameWeekTotal = week.Length + 3,
            Week = week.Length == 0 ? null : new SearchRequest { From = "2010-10-23", To = "2010-10-29" },
            Alike = [.. SampleArticles.All.Where(other => other != own).Select(HeadOf).Take(3)],
        };
    }

    public OriginalFile? Original(string id, CancellationToken cancellation)
    {
        var own = SampleArticles.All.FirstOrDefault(article => SampleArticles.IdOf(article) == id);
        return own is null
            ? null
            : new OriginalFile
            {
                State = OriginalIs,
                File = own.Capture.File,
                Bytes = OriginalIs == OriginalState.Intact ? Encoding.UTF8.GetBytes(OriginalText) : default,
                MediaType = own.Capture.Format == "html" ? "text/html" : "text/plain",
                Encoding = own.Capture.Encoding,
                Checksum = own.Capture.Checksum,
                Fault = OriginalIs == OriginalState.Unreadable ? "the disk said no" : null,
            };
    }

    public SplitResult Compare(SearchRequest request, SplitBy by, CancellationToken cancellation)
    {
        var all = request with { Page = 1, PageSize = SampleArticles.All.Count };
        var found = Search(all, cancellation).Hits;
        var held = Search(all with { Query = "" }, cancellation).Hits;
        return new SplitResult(
            request,
            by,
            found.Count,
            held.Count,
            [
                .. held.GroupBy(ValueOf, StringComparer.Ordinal)
                    .OrderBy(part => part.Key, StringComparer.Ordinal)
                    .Select(part => new SplitPart(
                        part.Key,
                        found.Count(hit => ValueOf(hit) == part.Key),
                        part.Count(),
                        by == SplitBy.Outlet
                            ? request with
                            {
                                Choices = [new FacetChoice(FacetNames.Outlet, part.Key)],
                            }
                            : request with
                            {
                                From = part.Key,
                                To = part.Key,
                            }
                    )),
            ]
        );

        string ValueOf(SearchHit hit) =>
            (by == SplitBy.Outlet ? hit.Outlet : hit.Published.Value?[..4]) ?? FacetValue.Unknown;
    }

    private static ResultNeighbour? NeighbourOf(SearchHit? hit) =>
        hit is null ? null : new ResultNeighbour(hit.Id, hit.Headline.ToString());

    private static RelatedArticle HeadOf(Article article) =>
        new(SampleArticles.IdOf(article), article.Headline, article.Outlet, article.Published);
}
