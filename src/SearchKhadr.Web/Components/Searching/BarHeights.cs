using System.Globalization;
using SearchKhadr.Archive.Searching;

namespace SearchKhadr.Web.Components.Searching;

/// <summary>Where the pieces of a histogram's bar lie.</summary>
/// <remarks><b>Units</b> Pixels from the top, as an attribute says them.</remarks>
public sealed class BarHeights
{
    private const int HeightPx = 80;

    private readonly int _total;
    private readonly int _yearOnly;
    private readonly int _spread;
    private readonly int _held;

    private BarHeights(DateBar bar, double highest, int mostHeld)
    {
        Bar = bar;
        _total = Pixels(bar.Count, highest);
        _yearOnly =
            bar.YearOnlyCount == bar.Count ? _total : Math.Min(_total, Pixels(bar.YearOnlyCount, highest));
        _spread = Pixels(bar.Spread, highest);
        _held = Pixels(bar.Held, mostHeld);
    }

    /// <summary>The bar.</summary>
    public DateBar Bar { get; }

    /// <summary>The height of all bars.</summary>
    public static string HeightText => Number(HeightPx);

    /// <summary>The top of the line they stand on.</summary>
    public static string BaseTop => Number(HeightPx - 1);

    /// <summary>The top of what the archive holds, on a scale of its own.</summary>
    public string HeldTop => Number(HeightPx - _held);

    /// <summary>The height of what the archive holds.</summary>
    public string HeldHeight => Number(_held);

    /// <summary>The top of the share of what is known less exactly than the bar, above what is known.</summary>
    public string SpreadTop => Number(Math.Max(0, HeightPx - _total - _spread));

    /// <summary>The height of that share.</summary>
    public string SpreadHeight => Number(Math.Min(_spread, HeightPx - _total));

    /// <summary>The top of what is known exactly enough.</summary>
    public string ExactTop => Number(HeightPx - _total + _yearOnly);

    /// <summary>The height of what is known exactly enough.</summary>
    public string ExactHeight => Number(_total - _yearOnly);

    /// <summary>The top of what is known by its year only and stands in the bar.</summary>
    public string YearOnlyTop => Number(HeightPx - _total);

    /// <summary>The height of what is known by its year only and stands in the bar.</summary>
    public string YearOnlyHeight => Number(_yearOnly);

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

    private static string Number(int pixels) => pixels.ToString(CultureInfo.InvariantCulture);
}
