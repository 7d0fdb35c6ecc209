using Microsoft.AspNetCore.Components;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Web.Addressing;
using SearchKhadr.Web.Wording;

namespace SearchKhadr.Web.Components.Searching;

/// <summary>A facet: its values with their counts, the chosen ones first; any number may be kept or left out.</summary>
public sealed partial class FacetGroup
{
    /// <summary>How many are shown before the rest is folded.</summary>
    internal const int UnfoldedCount = 7;

    private List<FacetValue> _values = [];
    private Facet? _all;
    private SearchRequest? _allOf;
    private bool _byName;

    /// <summary>The search that the page shows.</summary>
    [Parameter, EditorRequired]
    public required SearchRequest Request { get; set; }

    /// <summary>The facet of its answer.</summary>
    [Parameter, EditorRequired]
    public required Facet Facet { get; set; }

    /// <summary>Whether it is unfolded though nothing of it is chosen.</summary>
    [Parameter]
    public bool Unfolded { get; set; }

    /// <summary>Whether a change is answered at once.</summary>
    [Parameter]
    public bool Live { get; set; }

    /// <summary>Raised with the search that a tick asks for.</summary>
    [Parameter]
    public EventCallback<SearchRequest> Changed { get; set; }

    [Inject]
    private ISearchService Search { get; set; } = default!;

    private static StringComparer ByName => StringComparer.Create(ReaderLanguage.Culture, ignoreCase: true);

    private bool IsOpen => Unfolded || _values.Exists(IsChosen);

    private bool IsLong => _values.Count > UnfoldedCount;

    private int Unlisted => Facet.ValueCount - _values.Count;

    private List<FacetValue> Shown => [.. _values.Where((value, i) => i < UnfoldedCount || IsChosen(value))];

    private List<FacetValue> Folded =>
        [.. _values.Where((value, i) => i >= UnfoldedCount && !IsChosen(value))];

    /// <inheritdoc />
    protected override void OnParametersSet()
    {
        if (_allOf != Request)
            _all = null;
        Arrange();
    }

    private static bool IsChosen(FacetValue value) => value.Selected || value.Excluded;

    private void Arrange()
    {
        var values = (_all ?? Facet).Values.OrderByDescending(IsChosen);
        _values = _byName
            ? [.. values.ThenBy(value => FacetWords.Value(Facet.Name, value.Value), ByName)]
            : [.. values];
    }

    private void Reorder()
    {
        _byName = !_byName;
        Arrange();
    }

    private void ShowAll()
    {
        _all = Search.FacetOf(Request, Facet.Name, CancellationToken.None);
        _allOf = Request;
        Arrange();
    }

    private Task Keep(FacetValue value, bool keep) =>
        Changed.InvokeAsync(Request.Keeping(Facet.Name, value.Value, keep));

    private Task LeaveOut(FacetValue value, bool leaveOut) =>
        Changed.InvokeAsync(Request.LeavingOut(Facet.Name, value.Value, leaveOut));
}
