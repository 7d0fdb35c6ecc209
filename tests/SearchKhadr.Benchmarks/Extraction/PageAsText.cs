using SearchKhadr.Ingestion.Capturing;
using SearchKhadr.Ingestion.Decoding;
using SearchKhadr.Ingestion.Html.Parsing;

namespace SearchKhadr.Benchmarks.Extraction;

/// <summary>What a line of a page belongs to.</summary>
internal enum LineClass
{
    Other,
    Body,
    Comment,
}

/// <summary>A page as a person copies it: its visible lines, and what each belongs to by the gold.</summary>
/// <param name="Lines">What stands on each.</param>
/// <param name="Gold">What each belongs to.</param>
/// <param name="IsApart">Whether an empty line stands before each.</param>
internal sealed record PageAsText(
    IReadOnlyList<string> Lines,
    IReadOnlyList<LineClass> Gold,
    IReadOnlyList<bool> IsApart
)
{
    private const int FewestWords = 4;

    public string Text { get; } =
        string.Concat(Lines.Select((line, i) => IsApart[i] ? $"\n{line}\n" : $"{line}\n"));

    /// <summary>Lays a page out as text: a line a block, an empty line around paragraphs and headings.</summary>
    public static PageAsText Of(GoldPage page) => Of(page, page.Text("body"), page.Text("comments_text"));

    /// <summary>The same, where something else than the gold tells what is body and what comments.</summary>
    public static PageAsText Of(GoldPage page, string? body, string? comments)
    {
        var tree = PageTree.Parse(PageBytes.Decode(page.ReadBytes()));
        var lines = new List<string>();
        var isApart = new List<bool>();
        var isBehindParagraph = true;
        foreach (var block in tree.Blocks.Where(static block => !block.IsUnder(Hint.Hidden)))
        {
            var isParagraph = block.IsHeading || block.Owner.Tag == "p";
            foreach (var line in block.Text.Split('\n').Where(static line => line.Trim().Length > 0))
            {
                lines.Add(line);
                isApart.Add(isBehindParagraph || isParagraph);
                (isBehindParagraph, isParagraph) = (false, false);
            }

            isBehindParagraph |= block.IsHeading || block.Owner.Tag == "p";
        }

        return new PageAsText(lines, Classes(lines, body, comments), isApart);
    }

    public DecodedPage Decoded(string file) =>
        new(new RawPage(file, default, ""), Text, "utf-8", PageFormat.Text);

    /// <summary>A line of some words is what contains it; a shorter one only beside another of the kind.</summary>
    public static List<LineClass> Classes(List<string> lines, string? bodyText, string? commentsText)
    {
        var body = Join(bodyText);
        var comments = Join(commentsText);
        var words = lines.ConvertAll(Join);
        var classes = words.ConvertAll(line =>
            Count(line) < FewestWords ? LineClass.Other : Holder(line, body, comments)
        );
        for (var i = 0; i < lines.Count; i++)
        {
            if (Count(words[i]) is 0 or >= FewestWords)
                continue;
            var holder = Holder(words[i], body, comments);
            var isBeside =
                (i > 0 && classes[i - 1] == holder) || (i + 1 < lines.Count && classes[i + 1] == holder);
            if (isBeside)
                classes[i] = holder;
        }

        return classes;
    }

    private static LineClass Holder(string line, string body, string comments) =>
        body.Contains(line, StringComparison.Ordinal) ? LineClass.Body
        : comments.Contains(line, StringComparison.Ordinal) ? LineClass.Comment
        : LineClass.Other;

    private static int Count(string line) =>
        line.Trim().Count(static c => c == ' ') + (line.Trim().Length > 0 ? 1 : 0);

    private static string Join(string? text) => " " + string.Join(' ', Shingles.Words(text ?? "")) + " ";
}
