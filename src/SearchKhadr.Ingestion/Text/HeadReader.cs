using SearchKhadr.Ingestion.Bylines;
using SearchKhadr.Ingestion.Cleaning;
using SearchKhadr.Ingestion.Dates;
using SearchKhadr.Ingestion.Furniture;
using SearchKhadr.Ingestion.Outlets;
using SearchKhadr.Ingestion.Reading;

namespace SearchKhadr.Ingestion.Text;

/// <summary>Reads what stands above the body: outlet, section, headline, standfirst, byline, dates.</summary>
internal sealed class HeadReader(
    CommentSigns signs,
    int end,
    DateParser dates,
    OutletVotes votes,
    LineLabel[]? labels,
    Action<IReadOnlyList<HeadlineItem>>? seeHeadlines = null
)
{
    /// <summary>A standfirst has at least this many words.</summary>
    private const int FewestStandfirstWords = 5;

    /// <summary>No more lines than these above the body are a head alone, without a menu. <b>Units</b> lines.</summary>
    private const int FewLines = 6;

    private readonly IReadOnlyList<PageLine> _lines = signs.Lines;
    private readonly HashSet<int> _excluded = [];
    private readonly List<DateCandidate> _dates = [];

    public PageHead Read()
    {
        var bodyAt = BodyStart.Find(_lines, end, labels);
        var headEnd = bodyAt == end ? Math.Min(end, FirstTail()) : bodyAt;
        ExcludeLists(headEnd);
        ReadMarks(headEnd);
        ExcludeOutletLines(headEnd);
        var headline =
            Headline(headEnd) ?? (bodyAt < end ? HeadlineChooser.Lone(_lines, headEnd, _excluded) : null);
        if (bodyAt == end)
            bodyAt = (headline ?? -1) + 1;

        _dates.AddRange(HeadDates.Find(signs, headline, bodyAt));
        ReadMasthead(headline ?? headEnd);
        var used = new HashSet<int>();
        var standfirst = Standfirst(headline, ref bodyAt, used);
        var bodyEnd = labels is null ? end : Array.LastIndexOf(labels, LineLabel.Body) + 1;
        var people = new HeadPeople(_lines, dates, votes.Winner()?.Name).Find(headline, bodyAt, bodyEnd, end);
        return new()
        {
            BodyAt = bodyAt,
            HeadlineAt = headline,
            Standfirst = standfirst,
            Section = headline is { } at ? Section(at) : null,
            Byline = people.People,
            Dates = _dates,
            Used = used,
        };
    }

    /// <summary>Where menus stand above the body, the weights know more of headlines than the rules.</summary>
    private int? Headline(int headEnd)
    {
        var items = labels is null ? [] : HeadlineItems.Of(_lines, headEnd, end, _excluded);
        if (items.Count <= FewLines)
            return HeadlineChooser.Choose(_lines, headEnd, end, _excluded);
        seeHeadlines?.Invoke(items);
        return HeadlineRanker.Shipped.Best(items);
    }

    private int FirstTail()
    {
        for (var i = 1; i < end; i++)
        {
            if (_lines[i].OpensTail)
                return i;
        }

        return end;
    }

    /// <summary>Lines that a heading such as "In this issue" lists, up to the next blank line, lead elsewhere.</summary>
    private void ExcludeLists(int headEnd)
    {
        for (var i = 0; i < headEnd; i++)
        {
            var isHeading = _lines[i].Furniture == FurnitureKind.RelatedHeading || IsListHeading(_lines[i]);
            if (!isHeading)
                continue;

            var next = i + 1;
            while (next < headEnd && !_lines[next].Line.IsAfterBlank)
                next++;
            if (next == headEnd)
                continue;
            for (var j = i + 1; j < next; j++)
                _excluded.Add(j);
        }
    }

    private static bool IsListHeading(PageLine line) =>
        line.IsFurniture
        && (
            line.Text.StartsWith("In this", StringComparison.OrdinalIgnoreCase)
            || line.Text.StartsWith("Content", StringComparison.OrdinalIgnoreCase)
            || line.Text.StartsWith("Dans ce", StringComparison.OrdinalIgnoreCase)
            || line.Text.Equals("Sommaire", StringComparison.OrdinalIgnoreCase)
        );

    private void ReadMarks(int headEnd)
    {
        for (var i = 0; i < headEnd; i++)
        {
            if (!_lines[i].IsMark)
                continue;
            _excluded.Add(i);
            if (_lines[i].Byline is { } byline)
                votes.Add(byline.Outlet, 1.1, "byline");
            else if (_lines[i].Date is { } date)
                VoteForRest(date.Rest);
        }
    }

    private void VoteForRest(string rest)
    {
        var first = rest.Split('|', '•', '·', ',', '—')[0].Trim();
        if (OutletLines.IsName(first))
            votes.Add(first, MediaWords.LooksLikeOutlet(first) ? 1.2 : 0.5, "date line");
    }

    /// <summary>A short name beside the byline or the date is the outlet's.</summary>
    private void ExcludeOutletLines(int headEnd)
    {
        for (var i = 1; i < headEnd; i++)
        {
            var isBeside =
                _lines[i - 1].Kind == LineKind.Byline
                || (i + 1 < headEnd && _lines[i + 1].Kind == LineKind.Date && _lines[i - 1].IsMark);
            if (!isBeside || _lines[i].Kind != LineKind.Label || _lines[i].Words > 5)
                continue;
            if (!OutletLines.MayBeMasthead(_lines[i].Text) || !IsTitleCase(_lines[i].Text))
                continue;

            _excluded.Add(i);
            votes.Add(_lines[i].Text, 1.1, "line under the byline");
        }
    }

    private void ReadMasthead(int headline)
    {
        for (var i = 0; i < headline; i++)
        {
            var line = _lines[i];
            if (OutletLines.LeadingName(line.Text) is { } leading && !line.IsMark)
            {
                votes.Add(leading, 1.0, "top line");
                _excluded.Add(i);
                AddYear(line.Text);
                return;
            }

            if (line.IsFurniture)
                continue;
            if (line.Kind != LineKind.Label || !OutletLines.MayBeMasthead(line.Text))
                return;
            if (SectionNames.Contains(line.Text))
                return;

            var isCertain = i + 1 < headline || MediaWords.LooksLikeOutlet(line.Text);
            votes.Add(line.Text, isCertain ? 1.0 : 0.5, "top line");
            var hosts = _lines
                .Take(headline)
                .Where(static l => l.Kind == LineKind.Url)
                .Select(static l => l.Text);
            if (hosts.Any(h => HostNames(h, line.Text)))
                votes.Add(line.Text, 1.0, "address");
            if (isCertain)
                _excluded.Add(i);
            return;
        }
    }

    /// <summary>"The Gazette | Summer number | 2011": the year of the issue.</summary>
    private void AddYear(string line)
    {
        if (_dates.Count > 0)
            return;
        foreach (var part in line.Split('|', '•', '—'))
        {
            if (dates.Parse(part) is { } date)
                _dates.Add(date.ToCandidate(Articles.DateSource.Visible));
        }
    }

    private string? Standfirst(int? headline, ref int bodyAt, HashSet<int> used)
    {
        string? standfirst = null;
        for (var i = (headline ?? -1) + 1; headline is not null && i < bodyAt; i++)
        {
            if (!_lines[i].IsWords || _excluded.Contains(i) || _lines[i].Words < FewestStandfirstWords)
                continue;
            if (standfirst is not null && Similarity.IsNearDuplicate(standfirst, _lines[i].Text))
                continue;
            if (standfirst is null)
                standfirst = _lines[i].Text;
            else
                used.Add(-i);
        }

        return standfirst is null ? RepeatedOpening(ref bodyAt) : DropRepeat(standfirst, bodyAt, used);
    }

    /// <summary>The first paragraph, said twice with a few words changed, is the standfirst.</summary>
    private string? RepeatedOpening(ref int bodyAt)
    {
        var next = bodyAt + 1;
        while (next < end && _lines[next].IsFurniture)
            next++;
        if (next >= end || !_lines[bodyAt].IsWords || !_lines[next].IsWords)
            return null;
        if (!Similarity.IsNearDuplicate(_lines[bodyAt].Text, _lines[next].Text))
            return null;

        var standfirst = _lines[bodyAt].Text;
        bodyAt = next + 1;
        return standfirst;
    }

    private string DropRepeat(string standfirst, int bodyAt, HashSet<int> used)
    {
        for (var i = bodyAt; i < Math.Min(end, bodyAt + 3); i++)
        {
            if (_lines[i].IsWords && Similarity.IsNearDuplicate(standfirst, _lines[i].Text))
                used.Add(i);
        }

        return standfirst;
    }

    /// <summary>The label right above the headline, or the nearest common section name above it.</summary>
    private string? Section(int headline)
    {
        string? nearest = null;
        for (var i = headline - 1; i >= 0; i--)
        {
            var line = _lines[i];
            if (line.Kind != LineKind.Label || _excluded.Contains(i) || line.Words > 4)
                continue;
            if (SectionNames.Contains(line.Text))
                return line.Text;
            if (!line.Text.Any(char.IsDigit) && char.IsUpper(line.Text.FirstOrDefault(char.IsLetter)))
                nearest ??= line.Text;
        }

        return nearest;
    }

    private static bool IsTitleCase(string text) =>
        text.Split(' ').All(static w => w.Length <= 3 || char.IsUpper(w[0]) || !char.IsLetter(w[0]));

    private static bool HostNames(string url, string name)
    {
        var key = NameKey.OfOutlet(name);
        return key.Length > 3
            && url.Replace("-", "", StringComparison.Ordinal)
                .Contains(key, StringComparison.OrdinalIgnoreCase);
    }
}
