namespace SearchKhadr.Ingestion.Articles;

/// <summary>How much of a date is known.</summary>
public enum DatePrecision
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The year.</summary>
    Year,

    /// <summary>The year and the month.</summary>
    Month,

    /// <summary>The day.</summary>
    Day,
}
