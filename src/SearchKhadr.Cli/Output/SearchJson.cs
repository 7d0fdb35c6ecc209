using SearchKhadr.Archive.Answering;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Ingestion;

namespace SearchKhadr.Cli.Output;

/// <summary>Writes an answer as one JSON object on one line.</summary>
/// <remarks>
/// <b>Shape</b> <c>query, understood, diagnostics, total, page, hits, spellings, facets</c>. A hit is an article, or a
/// comment where those are searched.
/// </remarks>
internal static class SearchJson
{
    public static string Write(SearchResponse response, FacetResponse facets) =>
        JsonText.Of(json =>
        {
            AnswerJson.WriteHead(
                json,
                response.Request.Query,
                response.Understood,
                response.Diagnostics,
                response.Total
            );
            json.WriteNumber("page", response.Request.Page);
            if (response.Request.Scope == SearchScope.Comments)
                json.WriteObjects("hits", response.CommentHits, HitJson.WriteTo);
            else
                json.WriteObjects("hits", response.Hits, HitJson.WriteTo);
            json.WriteObjects(
                "spellings",
                response.Spellings,
                static (to, spelling) =>
                {
                    to.WriteString("value", spelling.Query);
                    to.WriteNumber("count", spelling.Total);
                }
            );
            json.WriteStartObject("facets");
            foreach (var facet in facets.Facets)
                json.WriteObjects(facet.Name, facet.Values, AnswerJson.WriteTo);
            json.WriteObjects("published", Dates(facets.Dates), AnswerJson.WriteTo);
            json.WriteEndObject();
        });

    private static IEnumerable<FacetValue> Dates(DateFacet dates)
    {
        foreach (var bar in dates.Bars.Where(bar => bar.Count > 0 || bar.Selected))
            yield return new FacetValue(bar.Value, bar.Count, bar.Selected);
        if (dates.UndatedCount > 0 || dates.UndatedSelected)
            yield return new FacetValue("none", dates.UndatedCount, dates.UndatedSelected);
    }
}
