using Microsoft.AspNetCore.Components;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Web.Addressing;

namespace SearchKhadr.Web.Components.Searching;

/// <summary>The pages of a result as links: the first, the last, and those around the one shown.</summary>
public sealed partial class Pager
{
    /// <summary>The search that the page shows.</summary>
    [Parameter, EditorRequired]
    public required SearchRequest Request { get; set; }

    /// <summary>How many articles match.</summary>
    [Parameter, EditorRequired]
    public required int Total { get; set; }

    private int PageCount => (int)Math.Ceiling(Total / (double)Request.PageSize);

    // Null stands for a gap.
    private IEnumerable<int?> Shown
    {
        get
        {
            var last = 0;
            int[] around = [1, Request.Page - 1, Request.Page, Request.Page + 1, PageCount];
            foreach (var page in around.Where(page => page >= 1 && page <= PageCount).Distinct().Order())
            {
                if (page > last + 1)
                    yield return null;
                yield return last = page;
            }
        }
    }

    private string Href(int page) => SearchAddress.Results(Request with { Page = page });
}
