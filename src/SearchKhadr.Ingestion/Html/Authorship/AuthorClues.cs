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

    /// <summary>What is told of an author is not longer. <b>Units</b> chars.</summary>
    private const int LongestBox = 1500;

    private const int MostNodes = 60;
    private const int MostTogether = 6;

    private readonly List<AuthorClue> _clues = [];
    private readonly List<(PageNode Node, string Name)> _marked = [];
    private readonly SignatureReader _signatures = new(dates, site);

    public List<AuthorClue> Collect(MetaTags tags, LinkedArticle linked, ArticleText text)
    {
        AddNames(linked.Authors, AuthorClueKind.LinkedPerson, "json-ld author");
        AddNames(linked.AuthorOrganizations, AuthorClueKind.LinkedOrganization, "json-ld author");
        foreach (var (name, values) in AuthorTags.Of(tags))
            AddNames(values, AuthorClueKind.Meta, "meta " + name);
        AddNodes();
        AddTogether();
        new AuthorLines(page, zone, dates, _signatures, _clues).Collect(text);
        return _clues;
    }

    private void AddNames(IReadOnlyList<string> names, AuthorClueKind kind, string evidence)
    {
        var people = new List<string>();
        foreach (var name in names)
        {
            foreach (var person in _signatures.Read(name).People)
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
                || AuthorTags.NamesNoPerson(node.Element.ClassName)
                || Byline(node) is not { Length: >= 2 and <= LongestByline } text
            )
                continue;
            if (Read(text) is not { People.Count: > 0 } reading)
                continue;

            found++;
            var kind = KindOf(node, isMarked);
            if (kind == AuthorClueKind.MarkedNear && reading.People is [var name])
                _marked.Add((node, name));
            Add(
                reading,
                kind,
                $"{node.Tag}.{node.Element.ClassName ?? node.Element.GetAttribute("itemprop")}",
                node.Start.Block
            );
        }
    }

    /// <summary>An element's text; of a box that says more of an author, the name that heads it.</summary>
    private string? Byline(PageNode node)
    {
        var text = page.TextOf(node);
        return
            text is { Length: > LongestByline and <= LongestBox }
            && SaysAuthor(node)
            && text.Split('\n', 2)[0] is var head
            && PersonNames.LooksLikeName(head)
            ? head
            : text;
    }

    /// <summary>People in elements that stand side by side wrote it together.</summary>
    private void AddTogether()
    {
        var people = new List<string>();
        PageNode? last = null;
        var isOneLine = true;
        foreach (var (node, name) in _marked)
        {
            if (last is not null && node.Start.Block - last.Start.Block > 2)
                break;
            if (people.Contains(name, StringComparer.OrdinalIgnoreCase))
                continue;
            isOneLine &= last is null || IsJoined(last, node);
            last = node;
            people.Add(name);
        }

        if (people.Count is < 2 or > MostTogether)
            return;
        var kind = isOneLine ? AuthorClueKind.Together : AuthorClueKind.MarkedNear;
        _clues.Add(new AuthorClue(people, null, kind, "elements side by side", last!.Start.Block));
    }

    /// <summary>Whether nothing but a comma or an "and" stands between two elements.</summary>
    private bool IsJoined(PageNode first, PageNode second) =>
        first.Stop.Block == second.Start.Block
        && page.TextBetween(first.Stop, second.Start, " ").Trim(' ', ',', '\n', '&', '·', '|', '/')
            is var between
        && (between.Length == 0 || BylineParser.IsAnd(between));

    /// <summary>The names in an element's text, line by line: the first that names somebody.</summary>
    private BylineReading Read(string text)
    {
        var flat = text.Replace('\n', ' ');
        var reading = _signatures.Read(_signatures.BehindDate(flat));
        if (
            !text.Contains('\n', StringComparison.Ordinal)
            || (reading.People.Count > 0 && BylineParser.HasPrefix(flat))
        )
            return reading;

        foreach (var line in text.Split('\n'))
        {
            var first = _signatures.Read(_signatures.BehindDate(line));
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
        if (AuthorTags.NamesReader(node.Element.ClassName) || IsHelper(node))
            return AuthorClueKind.Elsewhere;
        if (node.IsUnder(Hint.Biography))
            return AuthorClueKind.Biography;
        if (isMarked)
            return isNear ? AuthorClueKind.MarkedNear : AuthorClueKind.MarkedFar;
        return isNear ? AuthorClueKind.NamedNear
            : zone.IsBehind(block) ? AuthorClueKind.NamedAfter
            : AuthorClueKind.NamedFar;
    }

    /// <summary>Whether the words at it or before it say that somebody edited or checked what others wrote.</summary>
    private bool IsHelper(PageNode node)
    {
        var block = node.Start.Block;
        if (block >= page.Blocks.Count)
            return false;
        var line = page.Blocks[block].Flat;
        var at = Math.Min(node.Start.Char, line.Length);
        return BylineParser.IsOfHelper(line[at..])
            || BylineParser.EndsWithHelper(line[..at])
            || (at == 0 && block > 0 && BylineParser.EndsWithHelper(page.Blocks[block - 1].Flat));
    }

    private void Add(BylineReading reading, AuthorClueKind kind, string evidence, int block) =>
        _clues.Add(new AuthorClue(reading.People, reading.Outlet, kind, evidence, block));
}
