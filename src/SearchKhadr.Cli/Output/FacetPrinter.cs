using System.Globalization;
using SearchKhadr.Archive.Searching;

namespace SearchKhadr.Cli.Output;

/// <summary>Prints what a search can be narrowed by, counted, a facet a line.</summary>
/// <param name="terminal">Where to.</param>
/// <param name="isAll">Whether facets are shown that the search does not choose from, beside outlets and dates.</param>
internal sealed class FacetPrinter(Terminal terminal, bool isAll)
{
    private const int MaxValues = 12;
    private const int NameWidth = 9;

    public void Print(FacetResponse facets)
    {
        terminal.Out.WriteLine();
        foreach (var facet in facets.Facets.Where(IsShown))
            PrintValues(facet);
        PrintDates(facets.Dates);
    }

    private bool IsShown(Facet facet) =>
        facet.Values.Count > 0
        && (
            isAll
            || facet.Name == FacetNames.Outlet
            || facet.Values.Any(value => value.Selected || value.Excluded)
        );

    private void PrintValues(Facet facet)
    {
        var shown = facet
            .Values.Where((value, i) => i < MaxValues || value.Selected || value.Excluded)
            .ToArray();
        var more = facet.ValueCount - shown.Length;
        Line(
            NameOf(facet.Name),
            [
                .. shown.Select(value =>
                    value.Excluded
                        ? Text("without " + value.Value, value.Count, isChosen: true)
                        : Text(value.Value, value.Count, value.Selected)
                ),
                .. more > 0 ? [$"{more.ToString(CultureInfo.InvariantCulture)} more"] : Array.Empty<string>(),
            ]
        );
    }

    private void PrintDates(DateFacet dates)
    {
        var bars = dates
            .Bars.Where(bar => bar.Count > 0)
            .Select(bar => Text(bar.Value, bar.Count, bar.Selected))
            .ToList();
        if (dates.YearOnlyCount > 0)
            bars.Add(Text("year alone known", dates.YearOnlyCount, isChosen: false));
        if (dates.MonthOnlyCount > 0)
            bars.Add(Text("month alone known", dates.MonthOnlyCount, isChosen: false));
        if (dates.UndatedCount > 0)
            bars.Add(Text("no date", dates.UndatedCount, dates.UndatedSelected));
        if (dates.NotBeforeCount > 0)
            bars.Add(Text("not before a day", dates.NotBeforeCount, dates.NotBeforeSelected));
        if (bars.Count > 0)
            Line("Dates", bars);
    }

    private string Text(string value, int count, bool isChosen)
    {
        var text = Terminal.Safe($"{value} {count.ToString(CultureInfo.InvariantCulture)}");
        return isChosen ? terminal.Bold(text) : text;
    }

    private void Line(string name, IEnumerable<string> values) =>
        terminal.Out.WriteLine(name.PadRight(NameWidth) + string.Join(" \u00B7 ", values));

    private static string NameOf(string facet) =>
        facet switch
        {
            FacetNames.Outlet => "Outlets",
            FacetNames.Matched => "Found in",
            FacetNames.Comments => "Comments",
            FacetNames.Section => "Sections",
            FacetNames.Byline => "By",
            FacetNames.Language => "Language",
            FacetNames.Kind => "Kind",
            FacetNames.Certainty => "Dated to",
            _ => facet,
        };
}
