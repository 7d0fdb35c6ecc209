using Microsoft.AspNetCore.Components;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Web.Addressing;

namespace SearchKhadr.Web.Components.Searching;

/// <summary>The parts of what is asked, words and filters, each with a link that removes it.</summary>
public sealed partial class ActiveFilters
{
    private IReadOnlyList<SearchCondition> _conditions = [];
    private IReadOnlyList<SearchCondition> _words = [];

    /// <summary>The search that the page shows.</summary>
    [Parameter, EditorRequired]
    public required SearchRequest Request { get; set; }

    private string ClearHref => SearchAddress.Results(SearchConditions.Without(Request));

    /// <inheritdoc />
    protected override void OnParametersSet()
    {
        _conditions = SearchConditions.Of(Request);
        _words = SearchConditions.OfWords(Request);
    }
}
