using SearchKhadr.Ingestion.Bylines;
using SearchKhadr.Ingestion.Dates;
using SearchKhadr.Ingestion.Html.Dating;
using SearchKhadr.Ingestion.Html.MainContent;
using SearchKhadr.Ingestion.Html.Metadata;
using SearchKhadr.Ingestion.Html.Parsing;

namespace SearchKhadr.Ingestion.Html.Authorship;

/// <summary>Gathers every place of a page that names an author.</summary>
/// <param name="page">The page.</param>
/// <param name="zone">Which blocks stand near the headline and the body's ends.</param>
/// <param name="dates">Reads the date that stands before or behind a name.</param>
/// <param name="site">The outlet's name, which is no author where a person is named beside it.</param>
internal sealed class AuthorClues(PageTree page, HeadZone zone, DateParser dates, string? site)
{
    private const int LongestByline = 200;
    private const int LongestLine = 140;
    private const int MostNodes = 60;

    private readonly List<AuthorClue> _clues = [];

    public List<AuthorClue> Collect(MetaTags tags, LinkedArticle linked, ArticleText text)
    {
        AddNames(linked.Authors, AuthorClueKind.LinkedPerson, "json-ld author");
        AddNames(linked.AuthorOrganizations, AuthorClueKind.LinkedOrganization, "json-ld author");
        foreach (var (name, values) in AuthorTags.Of(tags))
            AddNames(values, AuthorClueKind.Meta, "meta " + name);
        AddNodes();
        AddTogether();
        AddLines(text);
        return _clues;
    }

    private void AddNames(IReadOnlyList<string> names, AuthorClueKind kind, string evidence)
    {
        var people = new List<string>();
        foreach (var name in names)
        {
            foreach (var person in Signature(name).People)
            {
                if (!people.Contains(person, StringComparer.OrdinalIgnoreCase))
                    people.Add(person);
            }
        }

        if (people.Count > 0)
            _clues.Add(new AuthorClue(people, null, kind, evidence));
    }

    private void AddNodes()
    {
        var found = 0;
        foreach (var node in page.Nodes)
        {
            var isMarked = IsMarked(node);
            var isNamed = isMarked || node.Has(Hint.Byline) || SaysAuthor(node);
            if (
                !isNamed
                || found >= MostNodes
                || page.TextOf(node) is not { Length: >= 2 and <= LongestByline } text
            )
                continue;
            if (Read(text) is not { People.Count: > 0 } reading)
                continue;

            found++;
            var kind = KindOf(node, isMarked);
            Add(
                reading,
                kind,
                $"{node.Tag}.{node.Element.ClassName ?? node.Element.GetAttribute("itemprop")}",
                node.Start.Block
            );
        }
    }

    /// <summary>People in elements that stand side by side wrote it together.</summary>
    private void AddTogether()
    {
        var people = new List<string>();
        var last = -1;
        foreach (
            var clue in _clues.Where(static c => c is { Kind: AuthorClueKind.MarkedNear, People.Count: 1 })
        )
        {
            if (last >= 0 && clue.Block - last > 2)
                break;
            last = clue.Block;
            if (!people.Contains(clue.People[0], StringComparer.OrdinalIgnoreCase))
                people.Add(clue.People[0]);
        }

        if (people.Count is > 1 and <= 6)
            _clues.Add(
                new AuthorClue(people, null, AuthorClueKind.MarkedNear, "elements side by side", last)
            );
    }

    /// <summary>The names in an element's text, line by line: the first that names somebody.</summary>
    private BylineReading Read(string text)
    {
        var flat = text.Replace('\n', ' ');
        var reading = Signature(BehindDate(flat));
        if (
            !text.Contains('\n', StringComparison.Ordinal)
            || (reading.People.Count > 0 && BylineParser.HasPrefix(flat))
        )
            return reading;

        foreach (var line in text.Split('\n'))
        {
            var first = Signature(BehindDate(line));
            if (first.People.Count > 0)
                return first;
        }

        return reading;
    }

    private static bool IsMarked(PageNode node)
    {
        var element = node.Element;
        return element.GetAttribute("itemprop") is "author" or "creator"
            || element.GetAttribute("property") is "schema:author" or "author" or "article:author"
            || (
                node.Tag == "a"
                && element.GetAttribute("rel")?.Contains("author", StringComparison.OrdinalIgnoreCase) == true
            )
            || (node.Tag == "a" && AuthorTags.LeadsToAuthor(element.GetAttribute("href")));
    }

    private static bool SaysAuthor(PageNode node) =>
        AuthorTags.Names(node.Element.ClassName) || AuthorTags.Names(node.Element.Id);

    private AuthorClueKind KindOf(PageNode node, bool isMarked)
    {
        var block = node.Start.Block;
        var isNear = zone.IsNear(block);
        if (node.IsUnder(Hint.Comment | Hint.CommentForm) && block >= zone.BodyFirst)
            return AuthorClueKind.Elsewhere;
        if (node.IsUnder(Hint.Related | Hint.Navigation | Hint.Caption | Hint.Credit) && !isNear)
            return AuthorClueKind.Elsewhere;
        if (node.IsUnder(Hint.Biography))
            return AuthorClueKind.Biography;
        if (isMarked)
            return isNear ? AuthorClueKind.MarkedNear : AuthorClueKind.MarkedFar;
        return isNear ? AuthorClueKind.NamedNear
            : zone.IsBehind(block) ? AuthorClueKind.NamedAfter
            : AuthorClueKind.NamedFar;
    }

    private void AddLines(ArticleText text)
    {
        var last = text.Body.Count > 0 ? text.Body[^1].Index : -1;
        var body = text.Body.Where(block => block.Index < last - 1).ToHashSet();
        var (label, labelled) = ("", -2);
        foreach (var block in page.Blocks)
        {
            page.Clock.Tick();
            if (
                block.Text.Length > LongestByline
                || block.IsUnder(Hint.Navigation | Hint.Comment | Hint.Caption)
            )
                continue;
            if (block.IsUnder(Hint.Related) && !zone.IsNear(block.Index))
                continue;
            var isEnd = block.Index >= last - 1 && zone.IsBehind(block.Index + 2);
            foreach (var line in block.Text.Split('\n').Where(static l => l.Length is > 2 and <= LongestLine))
            {
                if (BylineParser.IsLabel(line))
                {
                    (label, labelled) = (line, block.Index);
                    continue;
                }

                var said = block.Index - labelled <= 1 ? $"{label} {line}" : line;
                labelled = -2;
                AddLine(said, block, isEnd, body.Contains(block));
            }
        }
    }

    private void AddLine(string line, TextBlock block, bool isEnd, bool isInside)
    {
        var rest = BehindDate(line);
        var isNear = zone.IsNear(block.Index) && !isInside;
        if (BylineParser.SourceOf(rest) is { } source)
        {
            if ((isNear || isEnd) && Signature(source) is { People.Count: > 0 } signed)
                Add(signed, AuthorClueKind.Source, $"line \"{line}\"", block.Index);
        }
        else if (BylineParser.HasPrefix(rest))
        {
            if (BylineParser.TryReadLine(rest) is not { } said)
                return;
            var kind =
                isNear ? AuthorClueKind.SaidNear
                : isEnd ? AuthorClueKind.SaidAfter
                : AuthorClueKind.SaidFar;
            Add(said, kind, $"line \"{line}\"", block.Index);
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
            if (Signature(rest) is { People: [var first, ..] } named && PersonNames.LooksLikeName(first))
                Add(named, AuthorClueKind.LineNear, $"line \"{line}\"", block.Index);
        }
        else if (
            ((isNear && block.Index > zone.Anchor) || (isEnd && block.Index <= zone.BodyLast))
            && PersonNames.LooksLikeName(Bare(line))
            && !MediaWords.LooksLikeOutlet(line)
        )
        {
            Add(
                new BylineReading([Bare(line)], null),
                AuthorClueKind.LoneName,
                $"line \"{line}\"",
                block.Index
            );
        }
    }

    private static string Bare(string line) => line.Trim(' ', '(', ')', '-', '–', '—', '*', '.');

    /// <summary>The line without a date in front: "November 2nd, 2010 by Ana Ruiz".</summary>
    private string BehindDate(string line) =>
        dates.Find(line) is { } date
        && line[date.EndChar..].Trim(' ', '-', '–', '—', '|', '/', ',', '·', ':') is { Length: > 2 } rest
        && (date.StartChar < 12 || (!BylineParser.HasPrefix(line) && BylineParser.HasPrefix(rest)))
            ? rest
            : line;

    /// <summary>The people in a text; where none is named, the editors, agency or body that signs.</summary>
    private BylineReading Signature(string text)
    {
        var reading = BylineParser.Read(text);
        var people = reading.People.Where(name => reading.People.Count == 1 || !IsSite(name)).ToList();
        return people.Count > 0 ? reading with { People = people }
            : BylineParser.ReadBody(text) is { } body ? new BylineReading([body], reading.Outlet)
            : BylineReading.Nobody;
    }

    private bool IsSite(string name) => site is not null && HtmlText.Fold(site) == HtmlText.Fold(name);

    private void Add(BylineReading reading, AuthorClueKind kind, string evidence, int block) =>
        _clues.Add(new AuthorClue(reading.People, reading.Outlet, kind, evidence, block));
}
