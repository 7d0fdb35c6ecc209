namespace SearchKhadr.Archive.Searching;

/// <summary>The width of a bar of the date histogram.</summary>
public enum DateUnit
{
    /// <summary>As the dates ask for.</summary>
    Automatic,

    /// <summary>Ten years, the first of which ends in 0.</summary>
    Decade,

    /// <summary>A year.</summary>
    Year,

    /// <summary>A month.</summary>
    Month,

    /// <summary>A day.</summary>
    Day,
}
