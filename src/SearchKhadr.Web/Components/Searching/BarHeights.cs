using System.Globalization;
using SearchKhadr.Archive.Searching;

namespace SearchKhadr.Web.Components.Searching;

/// <summary>Where the pieces of a histogram's bar lie.</summary>
/// <remarks><b>Units</b> Pixels from the top, as an attribute says them.</remarks>
internal sealed class BarHeights
{
    private const int HeightPx = 80;
    private const string Hatch = "url(#hatch)";

    private BarHeights(DateBar bar, double highest, int mostHeld)
    {
        Bar = bar;
        var total = Pixels(bar.Count, highest);
        var yearOnly =
            bar.YearOnlyCount == bar.Count ? total : Math.Min(total, Pixels(bar.YearOnlyCount, highest));
        var spread = Math.Min(Pixels(bar.Spread, highest), HeightPx - total);
        var held = Pixels(bar.Held, mostHeld);
        BarPiece[] pieces =
        [
            // On a scale of its own.
            new("held", HeightPx - held, held, fill: null),
            // The share of what is known less exactly than the bar, above what is known.
            new("spread", HeightPx - total - spread, spread, Hatch),
            new("exact", HeightPx - total + yearOnly, total - yearOnly, fill: null),
            new("year-only", HeightPx - total, yearOnly, Hatch),
            new("base", HeightPx - 1, 1, fill: null),
        ];
        Pieces = [.. pieces.Where(piece => piece.Height != "0")];
    }

    /// <summary>The bar.</summary>
    public DateBar Bar { get; }

    /// <summary>What it is drawn of. <b>Shape</b> Those with a height, the rearmost first.</summary>
    public IReadOnlyList<BarPiece> Pieces { get; }

    /// <summary>The height of all bars.</summary>
    public static string HeightText => HeightPx.ToString(CultureInfo.InvariantCulture);

    /// <summary>The heights of bars beside one another.</summary>
    public static IReadOnlyList<BarHeights> Of(IReadOnlyList<DateBar> bars)
    {
        var highest = bars.Select(bar => bar.Count + bar.Spread).Append(1).Max();
        var mostHeld = bars.Select(bar => bar.Held).Append(1).Max();
        return [.. bars.Select(bar => new BarHeights(bar, highest, mostHeld))];
    }

    // A count that is not nothing is never drawn as nothing.
    private static int Pixels(double count, double most) =>
        count <= 0 ? 0 : Math.Max(3, (int)Math.Round((HeightPx - 2) * count / most));
}
