using Microsoft.AspNetCore.Components;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Web.Addressing;

namespace SearchKhadr.Web.Components.Searching;

/// <summary>Everything that narrows the results beside the words, each with a link that removes it.</summary>
public sealed partial class ActiveFilters
{
    private IReadOnlyList<SearchCondition> _conditions = [];

    /// <summary>The search that the page shows.</summary>
    [Parameter, EditorRequired]
    public required SearchRequest Request { get; set; }

    private string ClearHref => SearchAddress.Results(SearchConditions.Without(Request));

    /// <inheritdoc />
    protected override void OnParametersSet() => _conditions = SearchConditions.Of(Request);
}
