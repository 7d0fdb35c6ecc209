using System.Globalization;

namespace SearchKhadr.Web.Components.Searching;

/// <summary>A piece of a histogram's bar.</summary>
/// <param name="name">What it stands for, as the style knows it.</param>
/// <param name="topPx">Where it begins, from the top.</param>
/// <param name="heightPx">How high it is.</param>
/// <param name="fill">What it is filled with; null where the style says so.</param>
internal sealed class BarPiece(string name, int topPx, int heightPx, string? fill)
{
    /// <summary>What it stands for.</summary>
    public string Name => name;

    /// <summary>Where it begins, from the top. <b>Units</b> Pixels, as an attribute says them.</summary>
    public string Top { get; } = topPx.ToString(CultureInfo.InvariantCulture);

    /// <summary>How high it is. <b>Units</b> Pixels, as an attribute says them.</summary>
    public string Height { get; } = heightPx.ToString(CultureInfo.InvariantCulture);

    /// <summary>What it is filled with; null where the style says so.</summary>
    public string? Fill => fill;
}
