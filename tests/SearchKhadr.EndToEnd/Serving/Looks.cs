namespace SearchKhadr.EndToEnd.Serving;

/// <summary>How somebody looks at the page.</summary>
/// <param name="Width">The window's width. <b>Units</b> CSS pixels.</param>
/// <param name="JavaScript">Whether scripts run.</param>
/// <param name="Dark">Whether the system prefers dark.</param>
public sealed record Looks(int Width = 1280, bool JavaScript = true, bool Dark = false)
{
    /// <summary>A wide window and a telephone, with scripts and without.</summary>
    public static TheoryData<int, bool> WidthsAndScripts =>
        new()
        {
            { 1280, true },
            { 1280, false },
            { 375, true },
            { 375, false },
        };

    /// <summary>What pictures are taken in: wide and narrow, light and dark.</summary>
    public static IEnumerable<Looks> Each() =>
        from width in new[] { 1280, 375 }
        from dark in new[] { false, true }
        select new Looks(width, Dark: dark);
}
