using Microsoft.AspNetCore.Components;
using SearchKhadr.Archive.Exporting;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Web.Addressing;
using SearchKhadr.Web.Api;

namespace SearchKhadr.Web.Components.Exporting;

/// <summary>The forms in which results, or one article, leave the archive, as plain links.</summary>
public sealed partial class ExportMenu
{
    /// <summary>The search whose results are exported, all of them in its order.</summary>
    [Parameter]
    public SearchRequest Request { get; set; } = new();

    /// <summary>The article that is exported; null for the search's results.</summary>
    [Parameter]
    public string? ArticleId { get; set; }

    private static string TitleOf(ExportFormat format) =>
        format == ExportFormat.Citation ? Texts.Citations : format.Title;

    // Every page of the results is exported, so which one is shown does not matter.
    private string Href(ExportFormat format)
    {
        if (ArticleId is not null)
            return $"{ApiEndpoints.ArticleAddress(ArticleId)}?{ApiParameters.Format}={format.Name}";
        var fields = SearchAddress.Format(
            Request with
            {
                Page = 1,
                PageSize = SearchAddress.DefaultPageSize,
            }
        );
        return $"{ApiEndpoints.Root}/export?{ApiParameters.Format}={format.Name}"
            + (fields.Length == 0 ? "" : "&" + fields[1..]);
    }
}
