namespace SearchKhadr.Web.Addressing;

/// <summary>The names of an address's parameters; forms use the same for their fields.</summary>
public static class AddressNames
{
    /// <summary>What the reader typed.</summary>
    public const string Query = "q";

    /// <summary>An outlet to keep; may be repeated.</summary>
    public const string Outlet = "outlet";

    /// <summary>First date to keep.</summary>
    public const string From = "from";

    /// <summary>Last date to keep.</summary>
    public const string To = "to";

    /// <summary>Keep what has no date, when it is <see cref="Yes"/>.</summary>
    public const string Undated = "undated";

    /// <summary>A part to look in; may be repeated.</summary>
    public const string In = "in";

    /// <summary>The order of hits.</summary>
    public const string Sort = "sort";

    /// <summary>Which page of hits.</summary>
    public const string Page = "page";

    /// <summary>Hits a page.</summary>
    public const string Size = "size";

    /// <summary>On an article: which comments are shown; <see cref="WithHits"/> keeps those with hits.</summary>
    public const string Comments = "comments";

    /// <summary>The value of <see cref="Comments"/> that keeps those with hits.</summary>
    public const string WithHits = "hits";

    /// <summary>The value of a switch that is on.</summary>
    public const string Yes = "1";
}
