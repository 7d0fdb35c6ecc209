using SearchKhadr.Web.Wording;

namespace SearchKhadr.Web.Components.Searching;

/// <summary>What the archive holds and, while somebody writes it, how far that is.</summary>
/// <remarks>It looks again by itself, so that the results beside it are not drawn anew for a number that grows.</remarks>
public sealed partial class HoldingsLine
{
    /// <inheritdoc />
    protected override bool IsMoving => Latest.Writer is not null;

    private string Holdings =>
        Latest.Comments == 0
            ? CountWords.Articles(Latest.Articles)
            : CountWords.Articles(Latest.Articles) + ", " + CountWords.Comments(Latest.Comments);
}
