using Microsoft.AspNetCore.Http;
using SearchKhadr.Archive.Answering;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Ingestion;

namespace SearchKhadr.Web.Api;

/// <summary><c>/api/facets/{name}</c>: the values of a facet, counted as the page counts them.</summary>
internal static class FacetAnswer
{
    /// <summary>The facet of dates, whose values are the bars of the histogram.</summary>
    public const string Published = "published";

    /// <summary>The names that there are.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. FacetNames.All, Published];

    /// <summary>Answers.</summary>
    public static async Task AnswerAsync(HttpContext context, ISearchService archive, string name)
    {
        var request = ApiParameters.Read(context.Request, out var problem);
        if (!Names.Contains(name, StringComparer.Ordinal))
            problem = ApiProblem.NotFound.With(
                $"There is no facet \"{name}\"; facets are {string.Join(", ", Names)}."
            );
        if (problem is not null)
        {
            await problem.WriteAsync(context);
            return;
        }
        if (ApiCache.IsKnown(context, archive.Status.Commit))
            return;
        var response = archive.Facets(request, context.RequestAborted);
        await ApiJson.AnswerAsync(
            context,
            json =>
            {
                json.WriteString("facet", name);
                var values =
                    name == Published
                        ? response.Dates.Bars.Select(bar => new FacetValue(
                            bar.Value,
                            bar.Count,
                            bar.Selected
                        ))
                        : response.Of(name).Values;
                json.WriteObjects("values", values, AnswerJson.WriteTo);
                if (name != Published)
                    return;
                json.WriteString("unit", response.Dates.Unit);
                json.WriteNumber("undated", response.Dates.UndatedCount);
            }
        );
    }
}
