using System.Globalization;
using Microsoft.AspNetCore.Components;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Web.Addressing;
using SearchKhadr.Web.Wording;

namespace SearchKhadr.Web.Components.Searching;

/// <summary>A facet: its values with their counts, the chosen ones first; any number may be kept or left out.</summary>
/// <remarks>
/// What is folded is drawn by the server from the start, for readers without script. A circuit draws it when it is unfolded:
/// an archive has hundreds of outlets, and a circuit keeps what it has drawn.
/// </remarks>
public sealed partial class FacetGroup
{
    /// <summary>How many are shown before the rest is folded.</summary>
    internal const int UnfoldedCount = 7;

    private List<FacetValue> _values = [];
    private Facet? _all;
    private SearchRequest? _allOf;
    private string _wanted = "";
    private bool _byName;
    private bool _isUnfolded;
    private bool _showsAll;

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

    private bool IsLong => Listed.Count > UnfoldedCount;

    private IReadOnlyList<FacetValue> Listed => (_all ?? Facet).Values;

    private int Unlisted => Facet.ValueCount - Listed.Count;

    private List<FacetValue> Shown => [.. _values.Where((value, i) => !IsFolded(value, i))];

    private List<FacetValue> Folded => [.. _values.Where(IsFolded)];

    /// <inheritdoc />
    protected override void OnParametersSet()
    {
        if (_allOf != Request)
        {
            _all = null;
            _showsAll = false;
        }
        if (_wanted.Length > 0)
            ListAll();
        Arrange();
    }

    private static bool IsChosen(FacetValue value) => value.Selected || value.Excluded;

    private static string ClassOf(FacetValue value) =>
        value.Excluded ? "value out"
        : value.Count == 0 && !value.Selected ? "value none"
        : "value";

    private string NameOf(FacetValue value) => FacetWords.Value(Facet.Name, value.Value);

    private string LeaveOutName(FacetValue value) => Phrase.Of(Texts.LeaveOut, NameOf(value));

    private bool IsFolded(FacetValue value, int place) =>
        place >= UnfoldedCount && _wanted.Length == 0 && !_showsAll && !IsChosen(value);

    private bool IsWanted(FacetValue value) =>
        _wanted.Length == 0
        || ReaderLanguage.Culture.CompareInfo.IndexOf(
            NameOf(value),
            _wanted,
            CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace
        ) >= 0;

    private void Arrange()
    {
        var values = Listed.Where(IsWanted).OrderByDescending(IsChosen);
        _values = _byName ? [.. values.ThenBy(NameOf, ByName)] : [.. values];
    }

    private void Reorder()
    {
        _byName = !_byName;
        Arrange();
    }

    private void Unfold() => _isUnfolded = true;

    private void Narrow(ChangeEventArgs typed)
    {
        _wanted = $"{typed.Value}".Trim();
        if (_wanted.Length > 0)
            ListAll();
        Arrange();
    }

    private void ShowAll()
    {
        ListAll();
        _showsAll = true;
        Arrange();
    }

    private void ListAll()
    {
        if (_allOf == Request && _all is not null)
            return;
        _all = Search.FacetOf(Request, Facet.Name, CancellationToken.None);
        _allOf = Request;
    }

    private Task Keep(FacetValue value, bool keep) =>
        Changed.InvokeAsync(Request.Keeping(Facet.Name, value.Value, keep));

    private Task LeaveOut(FacetValue value, bool leaveOut) =>
        Changed.InvokeAsync(Request.LeavingOut(Facet.Name, value.Value, leaveOut));
}
