using Microsoft.AspNetCore.Components;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Web.Building;

namespace SearchKhadr.Web.Components.Pages;

/// <summary>Every operator, with examples that run on the reader's own archive.</summary>
public sealed partial class HelpPage
{
    private OwnExamples _examples = OwnExamples.None;

    [Inject]
    private ISearchService Search { get; set; } = default!;

    /// <inheritdoc />
    protected override void OnInitialized() => _examples = OwnExamples.Of(Search, CancellationToken.None);
}
