namespace SearchKhadr.Web.Components.Searching;

/// <summary>How the results are laid out, as a reader chose it.</summary>
/// <param name="Layout">The layout: <see cref="ListLayout"/> or <see cref="TableLayout"/>.</param>
/// <param name="Columns">The table's columns beside the headline: names of <see cref="AllColumns"/>.</param>
public sealed record ResultsView(string Layout, IReadOnlyList<string> Columns)
{
    /// <summary>Articles one under the other, with passages.</summary>
    public const string ListLayout = "list";

    /// <summary>A line for each.</summary>
    public const string TableLayout = "table";

    /// <summary>The column of the outlet.</summary>
    public const string Outlet = "outlet";

    /// <summary>The column of the date.</summary>
    public const string Date = "date";

    /// <summary>The column of who wrote it.</summary>
    public const string Byline = "byline";

    /// <summary>The column of the section.</summary>
    public const string Section = "section";

    /// <summary>The column of the language.</summary>
    public const string Language = "language";

    /// <summary>The column of how much was found in which part.</summary>
    public const string Found = "found";

    /// <summary>The column of how many comments there are.</summary>
    public const string Comments = "comments";

    /// <summary>Every column that can be chosen, in their order.</summary>
    public static IReadOnlyList<string> AllColumns { get; } =
    [Outlet, Date, Byline, Section, Language, Found, Comments];

    /// <summary>The list, which is shown unless told otherwise, and the columns a table begins with.</summary>
    public static ResultsView List { get; } = new(ListLayout, [Outlet, Date, Found, Comments]);

    /// <summary>Reads what <see cref="ToString"/> wrote; the list for anything else.</summary>
    public static ResultsView Parse(string? text)
    {
        var pieces = text?.Split('.') ?? [];
        if (pieces is not [TableLayout or ListLayout, ..])
            return List;
        string[] columns = [.. AllColumns.Where(pieces.Skip(1).Contains)];
        return new ResultsView(pieces[0], columns.Length == 0 ? List.Columns : columns);
    }

    /// <summary>The choice as a cookie keeps it.</summary>
    public override string ToString() => string.Join('.', [Layout, .. Columns]);
}
