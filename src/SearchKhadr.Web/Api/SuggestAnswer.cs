using System.Globalization;
using Microsoft.AspNetCore.Http;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Archive.Suggesting;
using SearchKhadr.Ingestion;
using SearchKhadr.Web.Addressing;

namespace SearchKhadr.Web.Api;

/// <summary><c>/api/suggest</c>: what a reader may be about to type.</summary>
internal static class SuggestAnswer
{
    private const int Most = 20;
    private const int Unsaid = 5;

    /// <summary>Answers.</summary>
    public static Task AnswerAsync(HttpContext context, ISearchService archive)
    {
        if (ApiParameters.Number(context.Request, ApiParameters.Limit, Most) is { } problem)
            return problem.WriteAsync(context);
        if (ApiCache.IsKnown(context, archive.Status.Commit))
            return Task.CompletedTask;
        var typed = context.Request.Query[AddressNames.Query].FirstOrDefault() ?? "";
        var limit = context.Request.Query[ApiParameters.Limit].FirstOrDefault() is { } text
            ? int.Parse(text, CultureInfo.InvariantCulture)
            : Unsaid;
        var suggested = archive.Suggest(typed, limit, context.RequestAborted);
        return ApiJson.AnswerAsync(
            context,
            json =>
            {
                json.WriteString("typed", typed);
                Write("outlets", suggested.Outlets);
                Write("people", suggested.People);
                Write("headlines", suggested.Headlines);
                Write("spellings", suggested.Spellings);

                void Write(string name, IReadOnlyList<Suggestion> suggestions) =>
                    json.WriteObjects(
                        name,
                        suggestions,
                        static (to, suggestion) =>
                        {
                            to.WriteString("text", suggestion.Text);
                            to.WriteNumber("count", suggestion.Count);
                            to.WriteNumber("start", suggestion.StartChar);
                            to.WriteString("id", suggestion.ArticleId);
                        }
                    );
            }
        );
    }
}
