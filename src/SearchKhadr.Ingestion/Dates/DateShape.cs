namespace SearchKhadr.Ingestion.Dates;

/// <summary>What a text must hold for a way of writing dates to be looked for in it.</summary>
[Flags]
internal enum DateShape
{
    None = 0,

    /// <summary>Four digits and a dash.</summary>
    YearDash = 1 << 0,

    /// <summary>Four digits and a slash or stop.</summary>
    YearNumbers = 1 << 1,

    /// <summary>Four digits behind numbers that are set apart.</summary>
    NumbersYear = 1 << 2,

    /// <summary>Numbers that are set apart, where short years are to be expected.</summary>
    ShortYear = 1 << 3,

    /// <summary>Four digits and an East Asian sign for the year.</summary>
    EastAsian = 1 << 4,

    /// <summary>Four digits and a month's name.</summary>
    Name = 1 << 5,

    /// <summary>A number and a Thai letter behind a stop.</summary>
    ThaiShort = 1 << 6,

    /// <summary>A month's name, where short years are to be expected.</summary>
    ShortName = 1 << 7,

    /// <summary>A word for years that are counted from an emperor's or a republic's first.</summary>
    Era = 1 << 8,

    /// <summary>The sign for the year behind numbers that are written out.</summary>
    Numerals = 1 << 9,
}
