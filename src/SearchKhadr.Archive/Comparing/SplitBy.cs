namespace SearchKhadr.Archive.Comparing;

/// <summary>What a result is parted by.</summary>
public enum SplitBy
{
    /// <summary>By who published it.</summary>
    Outlet,

    /// <summary>By the year of publication.</summary>
    Year,
}
