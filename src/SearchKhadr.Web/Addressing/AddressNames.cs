using SearchKhadr.Archive.Searching;

namespace SearchKhadr.Web.Addressing;

/// <summary>The names of an address's parameters; forms use the same for their fields.</summary>
public static class AddressNames
{
    /// <summary>What the reader typed.</summary>
    public const string Query = "q";

    /// <summary>Before a facet's name: a value of it to leave out. Without it, the name stands before one to keep.</summary>
    public const string Not = "not.";

    /// <summary>What is searched: <c>articles</c> or <c>comments</c>.</summary>
    public const string Scope = "scope";

    /// <summary>First date to keep.</summary>
    public const string From = "from";

    /// <summary>Last date to keep.</summary>
    public const string To = "to";

    /// <summary>Keep what has no date, when it is <see cref="Yes"/>.</summary>
    public const string Undated = "undated";

    /// <summary>Keep what is only known not to be before a day, when it is <see cref="Yes"/>.</summary>
    public const string NotBefore = "notbefore";

    /// <summary>What is shown of each hit: <see cref="Mentions"/>, or else its best passages.</summary>
    public const string View = "view";

    /// <summary>The value of <see cref="View"/> that shows every mention in context.</summary>
    public const string Mentions = "mentions";

    /// <summary>The width of the date histogram's bars.</summary>
    public const string Bars = "bars";

    /// <summary>A part to look in; may be repeated.</summary>
    public const string In = "in";

    /// <summary>The order of hits.</summary>
    public const string Sort = "sort";

    /// <summary>Which page of hits.</summary>
    public const string Page = "page";

    /// <summary>Hits a page.</summary>
    public const string Size = "size";

    /// <summary>On an article: which comments are shown; <see cref="WithHits"/> keeps those with hits.</summary>
    public const string Comments = "thread";

    /// <summary>The value of <see cref="Comments"/> that keeps those with hits.</summary>
    public const string WithHits = "hits";

    /// <summary>The value of a switch that is on.</summary>
    public const string Yes = "1";

    /// <summary>The name before a value of a facet.</summary>
    public static string Of(FacetChoice choice) => choice.Excluded ? Not + choice.Facet : choice.Facet;
}
