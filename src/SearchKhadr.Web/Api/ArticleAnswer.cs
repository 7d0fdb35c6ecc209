using Microsoft.AspNetCore.Http;
using SearchKhadr.Archive.Exporting;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Ingestion;
using SearchKhadr.Web.Addressing;

namespace SearchKhadr.Web.Api;

/// <summary><c>/api/articles/{id}</c>: all that is known of an article, or a citation of it.</summary>
internal static class ArticleAnswer
{
    /// <summary>Answers.</summary>
    public static async Task AnswerAsync(HttpContext context, ISearchService archive, string id)
    {
        var request = ApiParameters.Read(context.Request, out var problem);
        var format = context.Request.Query[ApiParameters.Format].FirstOrDefault();
        if (format is not null && ExportFormat.Find(format) is null)
            problem = ExportAnswer.NoSuchFormat(format);
        if (problem is not null)
        {
            await problem.WriteAsync(context);
            return;
        }
        if (ApiCache.IsKnown(context, archive.Status.Commit))
            return;
        if (archive.Read(id, request, context.RequestAborted) is not { } view)
        {
            await ApiProblem.NotFound.With($"No article has the id \"{id}\".").WriteAsync(context);
            return;
        }
        if (ExportFormat.Find(format) is { } form)
        {
            ExportAnswer.Name(context, form, id);
            await context.Response.WriteAsync(
                ArchiveExport.Write(new WalkedHit(id, view.Article, ""), form),
                context.RequestAborted
            );
            return;
        }
        await ApiJson.AnswerAsync(
            context,
            json =>
            {
                json.WriteString("id", id);
                ArticleJson.WriteTo(json, view.Article);
                json.WriteString("sha256", view.Article.Capture.Checksum);
                json.WriteNumber("hits", view.HitCount);
                json.WriteTexts("copies", view.Copies.Select(copy => copy.Id));
                json.WriteString("page", SearchAddress.Article(id, request));
            }
        );
    }
}
