using System.Globalization;
using SearchKhadr.Ingestion.Dates;
using SearchKhadr.Ingestion.Html;
using SearchKhadr.Ingestion.Html.MainContent.Model;
using SearchKhadr.Ingestion.Html.Parsing;

namespace SearchKhadr.Benchmarks.Extraction;

/// <summary>Prints a page block by block, with what speaks for and against each: the tool to find out why.</summary>
internal static class PageDump
{
    public static void Print(GoldPage gold, PageScore score)
    {
        var evidence = HtmlReader.Gather(
            PageBytes.Decode(gold.ReadBytes()),
            new DateParser(TimeProvider.System)
        );
        var tree = evidence.Page;
        var chances = BodyModel.Instance.Judge(evidence);
        var body = score.Draft.Paragraphs.ToHashSet(StringComparer.Ordinal);
        var truth = string.Join(' ', Shingles.Words(gold.Text("body") ?? ""));
        var comments = string.Join(' ', Shingles.Words(gold.Text("comments_text") ?? ""));
        foreach (var block in tree.Blocks)
        {
            var words = string.Join(' ', Shingles.Words(block.Flat));
            var inGold =
                truth.Contains(words, StringComparison.Ordinal) ? 'G'
                : comments.Contains(words, StringComparison.Ordinal) ? 'C'
                : ' ';
            var rules =
                evidence.IsTaken(block) ? 't'
                : evidence.Picked.Contains(block.Index) ? 'r'
                : ' ';
            var mark = $"{(body.Contains(block.Flat) ? 'B' : ' ')}{inGold}{rules}";
            var path = Path(tree, block.Owner);
            var head = block.Flat[..Math.Min(block.Flat.Length, 90)];
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{mark} {block.Index, 4} {chances[block.Index], 4:F2} L{block.Text.Length, -4} {block.LinkShare:F1} {head}"
                        + $"   <{path}> {block.Owner.Around}"
                )
            );
        }

        Console.WriteLine(
            $"headline: {evidence.HeadlineBlock} {score.Draft.Headline}\nstandfirst: {score.Draft.Standfirst}"
        );
        Console.WriteLine(
            $"byline: {string.Join(" / ", score.Draft.Byline)}\nsection: {score.Draft.Section}"
        );
        Console.WriteLine($"outlet: {score.Draft.Outlet}\nurl: {score.Draft.Url}");
        Console.WriteLine($"dates: {string.Join("\n       ", score.Draft.Dates)}");
        Console.WriteLine($"captions: {string.Join("\n       ", score.Draft.Captions)}");
        Console.WriteLine($"announced: {score.Draft.AnnouncedComments}");
        foreach (var comment in score.Draft.Comments)
        {
            Console.WriteLine($"  {comment}");
        }
    }

    private static string? Short(string? name) => name?[..Math.Min(name.Length, 40)].Replace(' ', '.');

    private static string Path(PageTree tree, PageNode node)
    {
        var parts = new List<string>();
        for (
            var at = node;
            at is not null && parts.Count < 3;
            at = at.Parent < 0 ? null : tree.Nodes[at.Parent]
        )
        {
            parts.Add($"{at.Tag}#{at.Element.Id}.{Short(at.Element.ClassName)}");
        }

        return string.Join(" < ", parts);
    }
}
