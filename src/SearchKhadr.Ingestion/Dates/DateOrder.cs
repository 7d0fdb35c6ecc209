namespace SearchKhadr.Ingestion.Dates;

/// <summary>Which number of 03/04/2010 is the day.</summary>
internal enum DateOrder
{
    /// <summary>Nothing says so: such a date is no date.</summary>
    Unknown,

    /// <summary>The first, as most of the world writes.</summary>
    DayFirst,

    /// <summary>The second, as the United States write.</summary>
    MonthFirst,
}
