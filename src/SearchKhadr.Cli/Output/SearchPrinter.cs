using System.Globalization;
using SearchKhadr.Archive.Searching;

namespace SearchKhadr.Cli.Output;

/// <summary>Prints an answer for a person.</summary>
internal sealed class SearchPrinter(Terminal terminal)
{
    // What of a mention's sides fits a terminal of 110 columns.
    private const int SideChars = 42;

    public void Print(SearchResponse response)
    {
        foreach (var diagnostic in response.Diagnostics)
            Line(terminal.Dim(Terminal.Safe(diagnostic.Message)));
        var noun = response.Request.Scope == SearchScope.Comments ? "comment" : "article";
        Line($"{IndexingSummary.Count(response.Total, noun)}: {Terminal.Safe(response.Understood)}");
        if (response.Spellings.Count > 0)
            Line(terminal.Dim("Did you mean: " + string.Join(", ", response.Spellings.Select(Spelled))));
        var number = ((response.Request.Page - 1L) * response.Request.PageSize) + 1;
        foreach (var hit in response.Hits)
            Print(hit, number++);
        foreach (var hit in response.CommentHits)
            Print(hit, number++);
    }

    /// <summary>Says which page this is, where there are several.</summary>
    public static void PrintPages(SearchResponse response, Terminal terminal)
    {
        var pages = (response.Total + response.Request.PageSize - 1) / response.Request.PageSize;
        if (pages > 1)
            terminal.Out.WriteLine(
                terminal.Dim(Text($"page {response.Request.Page} of {pages}; --page N shows another"))
            );
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
        if (hit.Mentions.Count > 0)
            Print(hit.Mentions);
        else
            foreach (var passage in hit.Passages)
                Line($"   {terminal.Dim(Label(passage) + ":")} {Marked(passage.Text, text => text)}");
        if (hit.Matched.Count > 0)
        {
            var parts = hit.Matched.Select(match => Text($"{match.Hits} in {match.Part}"));
            Line("   " + terminal.Dim(string.Join(", ", parts)));
        }
    }

    private void Print(CommentHit hit, long number)
    {
        Line("");
        string[] head =
        [
            .. DateText.OfTime(hit) is { } time ? [time] : Array.Empty<string>(),
            .. hit.ReplyTo is null
                ? Array.Empty<string>()
                : ["in reply to " + (hit.ReplyToAuthor ?? "a comment")],
            .. hit.Votes is { } votes ? [Text($"{votes} votes")] : Array.Empty<string>(),
        ];
        var author = terminal.Bold(Terminal.Safe(hit.Author ?? "nobody named"));
        var rest =
            head.Length == 0 ? "" : terminal.Dim(Terminal.Safe(" \u00B7 " + string.Join(" \u00B7 ", head)));
        Line($"{Text($"{number}.")} {author}{rest}");
        if (hit.Mentions.Count > 0)
            Print(hit.Mentions);
        else
            foreach (var passage in hit.Passages)
                Line($"   {Marked(passage, text => text)}");
        string[] place =
        [
            "on " + hit.Headline,
            hit.Outlet ?? "outlet unknown",
            DateText.Of(hit.Published),
            Text($"comment {hit.Index + 1} of {hit.ArticleId}"),
        ];
        Line("   " + terminal.Dim(Terminal.Safe(string.Join(" \u00B7 ", place))));
    }

    // One below the other, what was found in the same column on every line.
    private void Print(IReadOnlyList<Mention> mentions)
    {
        foreach (var mention in mentions)
        {
            var before = mention.Before.Length > SideChars ? mention.Before[^SideChars..] : mention.Before;
            var after = mention.After.Length > SideChars ? mention.After[..SideChars] : mention.After;
            Line(
                $"   {Terminal.Safe(before.PadLeft(SideChars))}{terminal.Hit(Terminal.Safe(mention.Found))}{Terminal.Safe(after)}  {terminal.Dim(mention.Part)}"
            );
        }
    }

    private static string Spelled(Spelling spelling) =>
        Terminal.Safe(Text($"{spelling.Query} ({spelling.Total})"));

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
