using System.Text.RegularExpressions;
using SearchKhadr.Ingestion.Bylines;
using SearchKhadr.Ingestion.Dates;
using SearchKhadr.Ingestion.Html.Dating;
using SearchKhadr.Ingestion.Html.MainContent;
using SearchKhadr.Ingestion.Html.Parsing;

namespace SearchKhadr.Ingestion.Html.Authorship;

/// <summary>Reads bylines off the lines of the page that no element is named for.</summary>
internal sealed partial class AuthorLines(
    PageTree page,
    HeadZone zone,
    DateParser dates,
    SignatureReader signatures,
    List<AuthorClue> clues
)
{
    private const int LongestByline = 200;
    private const int LongestLine = 140;

    /// <summary>As many lines that could be names are those of a list.</summary>
    private const int FewestOfList = 3;

    /// <summary>A line that ends what is said of itself is not longer. <b>Units</b> chars.</summary>
    private const int LongestSigned = 60;

    public void Collect(ArticleText text)
    {
        var last = text.Body.Count > 0 ? text.Body[^1].Index : -1;
        var body = text.Body.Where(block => block.Index < last - 1).ToHashSet();
        var (label, labelled) = ("", -2);
        foreach (var block in page.Blocks)
        {
            page.Clock.Tick();
            if (block.IsUnder(Hint.Navigation | Hint.Comment | Hint.Caption | Hint.Hidden))
                continue;
            if (
                BylineParser.SaysWhoWrote(block.Flat)
                && BylineParser.TryReadLine(Sentence(block.Flat)) is { } told
            )
                Add(
                    told,
                    zone.IsNear(block.Index) ? AuthorClueKind.SaidNear : AuthorClueKind.SaidAfter,
                    block.Flat,
                    block
                );
            if (
                block.Text.Length > LongestByline
                || (block.IsUnder(Hint.Related) && !zone.IsNear(block.Index))
            )
                continue;
            var isEnd = block.Index >= last - 1 && zone.IsBehind(block.Index + 2);
            foreach (var line in block.Text.Split('\n').Where(static l => l.Length is > 2 and <= LongestLine))
            {
                if (BylineParser.IsLabel(line))
                {
                    (label, labelled) = (line, block.Index);
                    continue;
                }

                var said = block.Index - labelled <= 1 ? $"{label.TrimEnd(' ', ':')}: {line}" : line;
                labelled = -2;
                AddLine(said, block, isEnd, body.Contains(block));
            }
        }

        if (clues.Count(clue => IsLone(clue)) >= FewestOfList)
            clues.RemoveAll(IsLone);
    }

    private static bool IsLone(AuthorClue clue) => clue.Kind == AuthorClueKind.LoneName;

    private void AddLine(string line, TextBlock block, bool isEnd, bool isInside)
    {
        var rest = signatures.BehindDate(line);
        var isNear = zone.IsNear(block.Index) && !isInside;
        if (BylineParser.IsOfHelper(rest))
            return;
        if (BylineParser.SourceOf(rest) is { } source)
        {
            if ((isNear || isEnd) && signatures.Read(source) is { People.Count: > 0 } taken)
                Add(taken, AuthorClueKind.Source, line, block);
        }
        else if (BylineParser.HasPrefix(rest))
        {
            if (BylineParser.TryReadLine(rest) is not { } said)
            {
                if (isNear && Signed(rest) is { } signed)
                    Add(signed, AuthorClueKind.LineNear, line, block);
                return;
            }

            var kind =
                isNear ? AuthorClueKind.SaidNear
                : isEnd ? AuthorClueKind.SaidAfter
                : AuthorClueKind.SaidFar;
            Add(said, kind, line, block);
        }
        else if (
            isNear
            && (
                rest.Length < line.Length
                || dates.Find(line) is not null
                || BylineParser.TryReadLine(line) is not null
            )
        )
        {
            if (
                signatures.Read(rest) is { People: [var first, ..] } named
                && PersonNames.LooksLikeName(first)
            )
                Add(named, AuthorClueKind.LineNear, line, block);
        }
        else if (IsLoneName(line, block, isNear, isEnd))
        {
            Add(new BylineReading([Bare(line)], null), AuthorClueKind.LoneName, line, block);
        }
    }

    /// <summary>A body or a pseudonym behind "By" right at the headline: "By Harbour Desk", "by otter".</summary>
    private BylineReading? Signed(string line) =>
        line.Length <= LongestSigned
        && signatures.Read(line) is { People: [var name, ..] } signed
        && IsShort(name)
        && (name.Any(char.IsUpper) || line.StartsWith("by ", StringComparison.OrdinalIgnoreCase))
            ? signed
            : null;

    private static bool IsShort(string name) => HtmlText.CountWords(name) <= 4 && !name.EndsWith('?');

    /// <summary>A name and nothing else right under the headline or as the body's last line, in no heading and no button.</summary>
    private bool IsLoneName(string line, TextBlock block, bool isNear, bool isEnd)
    {
        return ((isNear && block.Index > zone.Anchor) || (isEnd && block.Index <= zone.BodyLast))
            && !block.IsHeading
            && PersonNames.LooksLikeName(Bare(line))
            && BylineParser.Read(Bare(line)).People.Count == 1;
    }

    /// <summary>The sentence that says who wrote it, without what the person is.</summary>
    private static string Sentence(string text) =>
        EndOfNames.Match(text) is { Success: true } end ? text[..end.Index] : text;

    [GeneratedRegex(@",\s+(?=\p{Ll})|(?<=\p{Ll}{2})\.\s", RegexOptions.CultureInvariant)]
    private static partial Regex EndOfNames { get; }

    private static string Bare(string line) => line.Trim(' ', '(', ')', '-', '–', '—', '*', '.');

    private void Add(BylineReading reading, AuthorClueKind kind, string line, TextBlock block) =>
        clues.Add(new AuthorClue(reading.People, reading.Outlet, kind, $"line \"{line}\"", block.Index));
}
