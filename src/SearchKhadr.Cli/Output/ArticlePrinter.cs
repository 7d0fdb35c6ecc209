using System.Globalization;
using SearchKhadr.Ingestion;
using SearchKhadr.Ingestion.Articles;
using SearchKhadr.Ingestion.Copies;

namespace SearchKhadr.Cli.Output;

/// <summary>Prints what was read from a page, field by field, for a person.</summary>
internal sealed class ArticlePrinter(Terminal terminal, bool saysWhy = false)
{
    private const int NameWidth = 12;

    public void Print(IngestResult result)
    {
        terminal.Out.WriteLine(terminal.Bold(Terminal.Safe(result.File)));
        if (result.Article is { } article)
            Print(article, result.Copies);
        else
            Field("refused", result.Rejection!.Message);
        terminal.Out.WriteLine();
    }

    private void Print(Article article, IReadOnlyList<CopyLink> copies)
    {
        Field("headline", article.Headline + (article.HeadlineMade ? "  (made: the page has none)" : ""));
        Field("standfirst", article.Standfirst);
        Field("section", article.Section);
        Field("byline", article.Byline.Count == 0 ? null : string.Join("; ", article.Byline));
        Field("outlet", article.Outlet);
        Field("agency", article.Agency);
        Field("published", Date(article.Published));
        Field("updated", article.Updated.Precision == DatePrecision.None ? null : Date(article.Updated));
        Field("not before", article.NotBefore?.ToString("O", CultureInfo.InvariantCulture));
        Field("language", article.Language);
        Field("kind", article.Kind);
        Field("url", article.Url);
        Field("read as", $"{article.Capture.Format}, {article.Capture.Encoding}");
        Field("saved", article.Capture.SavedAt);
        foreach (var part in article.Capture.Parts)
            Field("page", part);
        foreach (var note in article.Capture.Notes)
            Field("note", note);
        foreach (var copy in copies)
            Field("copy of", $"{copy.File}  ({CopyText.Of(copy)})");
        if (saysWhy)
        {
            foreach (var said in article.Provenance)
                Field("why", $"{said.Field}: {said.Evidence}  (stage: {said.Stage})");
        }

        PrintText(article);
        Field("comments in", article.CommentLanguage == article.Language ? null : article.CommentLanguage);
        Print(article.Comments, article.AnnouncedComments);
    }

    private void Print(IReadOnlyList<Comment> comments, int? announced)
    {
        if (announced is { } said && said != comments.Count)
            Field(
                "comments",
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{comments.Count} of {said} that the page speaks of"
                )
            );
        for (var i = 0; i < comments.Count; i++)
        {
            var comment = comments[i];
            var answered = comment.Parent is { } parent
                ? string.Create(CultureInfo.InvariantCulture, $", answers comment {parent + 1}")
                : "";
            var time = comment.Time is null ? "" : ", " + comment.Time;
            Field(
                string.Create(CultureInfo.InvariantCulture, $"comment {i + 1}"),
                $"[{comment.Author ?? "no name"}{time}{answered}] {comment.Text}"
            );
        }
    }

    /// <summary>The text as it stood; what has no place in it comes behind.</summary>
    private void PrintText(Article article)
    {
        foreach (var group in BodyGroup.Of(article))
        {
            Field("entry", group.Entry?.TimeText);
            foreach (var index in group.Indexes)
            {
                if (group.Kind is null)
                    Field("caption", Words(article.Captions[index]));
                else
                    Field(NameOf(article.Body[index]), Words(article.Body[index]));
            }
        }

        foreach (var index in article.LooseCaptions)
            Field("caption", Words(article.Captions[index]));
    }

    // What goes on with a quote, an item or a table has no name of its own, so that one sees where each begins.
    private static string NameOf(BodyBlock block) => block.Continues ? "" : BlockMark.Name(block);

    private static string Words(BodyBlock block) => BlockMark.Of(block) + block.Text;

    private static string Words(Caption caption) =>
        caption.Credit is null ? caption.Text : $"{caption.Text}  (credit: {caption.Credit})";

    private static string Date(ArticleDate date) =>
        date.Precision == DatePrecision.None
            ? "no date"
            : $"{date.Value}  (known to the {Name(date.Precision)}; from {Name(date.Source)}: {date.Raw})";

    private static string Name<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    private void Field(string name, string? value)
    {
        if (value is not null)
            terminal.Out.WriteLine($"  {terminal.Dim(name.PadRight(NameWidth))}{Terminal.Safe(value)}");
    }
}
