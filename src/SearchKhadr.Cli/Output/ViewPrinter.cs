using System.Globalization;
using SearchKhadr.Archive.Reading;
using SearchKhadr.Archive.Searching;

namespace SearchKhadr.Cli.Output;

/// <summary>Prints a whole article as a person reads it.</summary>
internal sealed class ViewPrinter(Terminal terminal)
{
    /// <summary>Prints it, with what was found marked.</summary>
    public void Print(ArticleView view)
    {
        var article = view.Article;
        terminal.Out.WriteLine(Marked(view.Headline, terminal.Bold));
        string[] head =
        [
            article.Outlet ?? "outlet unknown",
            DateText.Of(article.Published),
            .. article.Byline.Count > 0 ? ["by " + string.Join(", ", article.Byline)] : Array.Empty<string>(),
            article.Capture.File,
        ];
        terminal.Out.WriteLine(terminal.Dim(Terminal.Safe(string.Join(" \u00B7 ", head))));
        if (article.Url is { } url)
            terminal.Out.WriteLine(terminal.Dim(Terminal.Safe(url)));
        if (view.Standfirst is { } standfirst)
            Paragraph(Marked(standfirst, static text => text));
        foreach (var paragraph in view.Body)
            Paragraph(Marked(paragraph, static text => text));
        foreach (var caption in view.Captions)
            Paragraph(terminal.Dim("picture: ") + Marked(caption, static text => text));
        for (var i = 0; i < view.Comments.Count; i++)
        {
            var comment = article.Comments[i];
            var time = comment.Time is null ? "" : ", " + comment.Time;
            var number = string.Create(CultureInfo.InvariantCulture, $"comment {i + 1} by ");
            Paragraph(
                terminal.Dim(number + Terminal.Safe((comment.Author ?? "nobody named") + time) + ": ")
                    + Marked(view.Comments[i], static text => text)
            );
        }
    }

    private void Paragraph(string text)
    {
        terminal.Out.WriteLine();
        terminal.Out.WriteLine(text);
    }

    private string Marked(MarkedText text, Func<string, string> plain) =>
        string.Concat(
            text.Runs.Select(run =>
                run.IsHit ? terminal.Hit(Terminal.Safe(run.Text)) : plain(Terminal.Safe(run.Text))
            )
        );
}
