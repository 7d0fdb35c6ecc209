using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using SearchKhadr.Archive.Exporting;
using SearchKhadr.Archive.Searching;

namespace SearchKhadr.Web.Api;

/// <summary><c>/api/export</c>: everything that a search finds, in the order of the screen.</summary>
internal static class ExportAnswer
{
    /// <summary>Answers, hit by hit, however many there are.</summary>
    public static async Task AnswerAsync(HttpContext context, ISearchService archive, TimeProvider time)
    {
        var request = ApiParameters.Read(context.Request, out var problem);
        var name = context.Request.Query[ApiParameters.Format].FirstOrDefault() ?? ExportFormat.Csv.Name;
        var format = ExportFormat.Find(name);
        if (format is null)
            problem = NoSuchFormat(name);
        if (problem is not null)
        {
            await problem.WriteAsync(context);
            return;
        }
        if (ApiCache.IsKnown(context, archive.Status.Commit))
            return;
        using var walk = archive.Walk(request, cursor: null, context.RequestAborted);
        Name(context, format!, "searchkhadr");
        var withHeader = context.Request.Query[ApiParameters.Header].FirstOrDefault() != "0";
        await ArchiveExport.WriteAsync(
            walk,
            format!,
            context.Response.Body,
            time,
            withHeader,
            context.RequestAborted
        );
    }

    /// <summary>Says what the answer is, and under which name a browser keeps it.</summary>
    public static void Name(HttpContext context, ExportFormat format, string name)
    {
        context.Response.ContentType = format.MediaType + "; charset=utf-8";
        context.Response.GetTypedHeaders().ContentDisposition = new ContentDispositionHeaderValue(
            "attachment"
        )
        {
            FileName = $"{name}.{format.FileExtension}",
        };
    }

    /// <summary>Names the forms that there are.</summary>
    public static ApiProblem NoSuchFormat(string name) =>
        ApiProblem.BadParameter.With(
            $"There is no form \"{name}\"; forms are {string.Join(", ", ExportFormat.All.Select(form => form.Name))}."
        );
}
