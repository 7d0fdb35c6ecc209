using System.Globalization;
using SearchKhadr.Archive.Searching;

namespace SearchKhadr.Cli.Output;

/// <summary>Prints an answer for a person.</summary>
internal sealed class SearchPrinter(Terminal terminal)
{
    private const int MaxOutlets = 12;

    public void Print(SearchResponse response, FacetResponse facets)
    {
        foreach (var diagnostic in response.Diagnostics)
            Line(terminal.Dim(Terminal.Safe(diagnostic.Message)));
        Line($"{IndexingSummary.Count(response.Total, "article")}: {Terminal.Safe(response.Understood)}");
        var number = ((response.Request.Page - 1L) * response.Request.PageSize) + 1;
        foreach (var hit in response.Hits)
            Print(hit, number++);
        Line("");
        PrintFacets(facets);
        var pages = (response.Total + response.Request.PageSize - 1) / response.Request.PageSize;
        if (pages > 1)
            Line(terminal.Dim(Text($"page {response.Request.Page} of {pages}; --page N shows another")));
    }

    private void Print(SearchHit hit, long number)
    {
        Line("");
        var made = hit.HeadlineMade ? terminal.Dim(" (no headline on the page)") : "";
        Line($"{Text($"{number}.")} {Marked(hit.Headline, terminal.Bold)}{made}");
        string[] head =
        [
            hit.Outlet ?? "outlet unknown",
            DateText.Of(hit.Published),
            .. hit.Byline.Count > 0 ? ["by " + string.Join(", ", hit.Byline)] : Array.Empty<string>(),
            hit.File,
        ];
        Line("   " + terminal.Dim(Terminal.Safe(string.Join(" \u00B7 ", head))));
        foreach (var passage in hit.Passages)
            Line($"   {terminal.Dim(Label(passage) + ":")} {Marked(passage.Text, text => text)}");
        if (hit.Matched.Count > 0)
        {
            var parts = hit.Matched.Select(match => Text($"{match.Hits} in {match.Part}"));
            Line("   " + terminal.Dim(string.Join(", ", parts)));
        }
    }

    private void PrintFacets(FacetResponse facets)
    {
        var outlets = facets.Of(FacetNames.Outlet);
        if (outlets.Values.Count > 0)
        {
            var shown = outlets
                .Values.Take(MaxOutlets)
                .Select(value => Facet(value.Value, value.Count, value.Selected));
            var more =
                outlets.ValueCount > MaxOutlets
                    ? Text($" \u00B7 {outlets.ValueCount - MaxOutlets} more")
                    : "";
            Line("Outlets  " + string.Join(" \u00B7 ", shown) + more);
        }
        var bars = facets
            .Dates.Bars.Where(bar => bar.Count > 0)
            .Select(bar => Facet(bar.Value, bar.Count, bar.Selected))
            .ToList();
        if (facets.Dates.UndatedCount > 0)
            bars.Add(Facet("no date", facets.Dates.UndatedCount, facets.Dates.UndatedSelected));
        if (bars.Count > 0)
            Line("Dates    " + string.Join(" \u00B7 ", bars));
    }

    private string Facet(string value, int count, bool isSelected)
    {
        var text = Terminal.Safe(Text($"{value} {count}"));
        return isSelected ? terminal.Bold(text) : text;
    }

    private static string Label(Passage passage) =>
        passage switch
        {
            { CommentIndex: null } => passage.Part,
            { CommentAuthor: { } author } => "comment by " + Terminal.Safe(author),
            _ => "comment without a name",
        };

    private string Marked(MarkedText text, Func<string, string> plain) =>
        string.Concat(
            text.Runs.Select(run =>
                run.IsHit ? terminal.Hit(Terminal.Safe(run.Text)) : plain(Terminal.Safe(run.Text))
            )
        );

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private void Line(string text) => terminal.Out.WriteLine(text);
}
