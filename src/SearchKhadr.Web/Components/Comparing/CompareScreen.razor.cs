using Microsoft.AspNetCore.Components;
using SearchKhadr.Archive.Comparing;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Web.Addressing;
using SearchKhadr.Web.Reading;
using SearchKhadr.Web.Wording;

namespace SearchKhadr.Web.Components.Comparing;

/// <summary>A comparison: its search, to be changed on the spot, what it is parted by, and the parts.</summary>
public sealed partial class CompareScreen
{
    /// <summary>The search.</summary>
    [Parameter, EditorRequired]
    public required SearchRequest Request { get; set; }

    /// <summary>What its results are parted by.</summary>
    [Parameter, EditorRequired]
    public required SplitBy By { get; set; }

    /// <summary>Whether the largest share comes first.</summary>
    [Parameter]
    public bool ByShare { get; set; }

    /// <summary>The parts; null before there is an answer.</summary>
    [Parameter]
    public SplitResult? Result { get; set; }

    private IReadOnlyList<SearchCondition> Narrowed => SearchConditions.Of(Request);

    private IEnumerable<(string Name, string Value)> Kept =>
        ArticleAddress.FieldsOf(Request).Where(kept => kept.Name != AddressNames.Query);

    private string Heading =>
        Result is null
            ? Texts.Compare
            : Phrase.Of(
                Texts.FoundOfHeld,
                CountWords.Of(Result.Matches),
                CountWords.Articles(Result.Held),
                ShareWords.Of(Result.Share)
            );

    private static string? Current(bool isChosen) => isChosen ? "true" : null;
}
