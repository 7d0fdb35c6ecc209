using SearchKhadr.Ingestion.Articles;
using SearchKhadr.Ingestion.Dates;
using SearchKhadr.Ingestion.Furniture;

namespace SearchKhadr.Ingestion.Text;

/// <summary>Reads the comments behind their heading: bulleted, or each under a line with its author.</summary>
internal sealed class CommentReader(IReadOnlyList<PageLine> lines, DateParser dates, bool dayFirst)
{
    /// <summary>Bullets further below the heading are another list's. <b>Units</b> lines.</summary>
    private const int BulletsWithin = 3;

    /// <summary>Words that may stand between the last signature and the page's own lines.</summary>
    private const int MostBelowSignature = 4;

    private readonly List<Comment> _comments = [];
    private readonly List<(int Indent, int Index)> _path = [];
    private readonly List<string> _text = [];
    private string? _author;
    private string? _time;
    private string? _timeText;
    private int? _parent;
    private bool _isOpen;

    /// <summary>The comments from a line on; empty where none is recognised.</summary>
    /// <param name="from">The first line to read.</param>
    /// <param name="isCounted">Whether the page says that there are some: then text without authors is read too.</param>
    public IReadOnlyList<Comment> Read(int from, bool isCounted)
    {
        var zone = lines.Skip(from).ToList();
        var isBulleted = zone.Take(BulletsWithin).Any(static l => l.Line.Bullet);
        if (isBulleted)
            ReadBullets(zone);
        else if (!ReadSigned(zone) && !ReadHeaded(zone) && isCounted)
            ReadPlain(zone);
        return _comments;
    }

    /// <summary>Where comments begin on a page that puts no heading over them; null where none are.</summary>
    /// <remarks>
    /// Two or more lines that head comments, most of them with something said below: a list of other articles has
    /// dates too, but nothing below them is a sentence.
    /// </remarks>
    public static int? FindWithoutHeading(
        IReadOnlyList<PageLine> lines,
        int bodyAt,
        DateParser dates,
        bool dayFirst
    )
    {
        var reader = new CommentReader(lines, dates, dayFirst);
        var all = lines as List<PageLine> ?? [.. lines];
        var heads = new List<int>();
        var hasProse = false;
        for (var i = bodyAt; i < all.Count; i++)
        {
            hasProse |= all[i].Kind == LineKind.Prose;
            if (hasProse && all[i].Words <= 14 && !all[i].IsFurniture && reader.HeadsComment(all, i))
                heads.Add(i);
        }

        var spoken = heads.Count(at => IsSpoken(all, at));
        var needed = heads.Any(at => IsPlain(all[at].Text)) ? 2 : 3;
        return heads.Count >= needed && spoken >= needed && spoken * 3 >= heads.Count * 2 ? heads[0] : null;
    }

    /// <summary>A line that names somebody and a time, or "Ana says:".</summary>
    private bool HeadsComment(List<PageLine> all, int at)
    {
        if (Header(all, at, out var taken) is not { } header)
            return false;
        var text = all[at].Text;
        if (CommentHeader.IsStatement(header.Author))
            return false;
        var hasTime = taken > 0 || header.Time is not null || CommentHeader.HasTime(text);
        return (hasTime && header.Author.Length > 0)
            || text.EndsWith(':')
            || text.EndsWith("...", StringComparison.Ordinal);
    }

    /// <summary>"Ana says:", "Ana wrote on …": hardly anything else looks so.</summary>
    private static bool IsPlain(string text) =>
        text.EndsWith(':') || text.EndsWith("...", StringComparison.Ordinal) || CommentHeader.SaysSo(text);

    private static bool IsSpoken(List<PageLine> all, int at)
    {
        for (var i = at + 1; i < Math.Min(all.Count, at + 4); i++)
        {
            if (all[i].Words >= 8 || (all[i].Words >= 2 && LineClassifier.EndsSentence(all[i].Text)))
                return true;
        }

        return false;
    }

    private void ReadBullets(List<PageLine> zone)
    {
        for (var i = 0; i < zone.Count; i++)
        {
            var line = zone[i];
            if (line.Line.Bullet)
            {
                Flush();
                Open(line.Line.IndentChars);
                var hasTextBelow =
                    i + 1 < zone.Count
                    && !zone[i + 1].Line.Bullet
                    && zone[i + 1].Line.IndentChars > line.Line.IndentChars;
                var header = CommentHeader.TryRead(line.Text, dates, dayFirst);
                if (hasTextBelow && header is not null)
                    (_author, _time, _timeText) = (header.Author, header.Time, header.TimeText);
                else if (hasTextBelow && CommentHeader.MayBeAuthor(line.Text))
                    _author = line.Text;
                else
                    AddLead(line.Text);
            }
            else if (!_isOpen || line.Furniture == FurnitureKind.CommentForm)
            {
                continue;
            }
            else if (line.Line.IndentChars > 0)
            {
                AddText(line);
            }
            else
            {
                // A line at the margin is the page's again.
                Flush();
            }
        }

        Flush();
    }

    private void AddLead(string text)
    {
        var lead = CommentHeader.TryReadLead(text, dates, dayFirst);
        if (lead is { IsCertain: true })
            (_author, _time, text) = (lead.Author, lead.Time, lead.Rest);
        _text.Add(text);
    }

    /// <summary>
    /// Comments that are signed below: text stands above the first line that names somebody, and none behind the last.
    /// </summary>
    private bool ReadSigned(List<PageLine> zone)
    {
        var signatures = new List<(int At, CommentHeader Header)>();
        for (var i = 0; i < zone.Count; i++)
        {
            if (Header(zone, i, out _) is { Author.Length: > 0 } header)
                signatures.Add((i, header));
        }

        if (signatures.Count == 0 || !IsSigned(zone, signatures[0].At, signatures[^1].At))
            return false;
        var from = 0;
        foreach (var (at, header) in signatures)
        {
            Open(0);
            (_author, _time, _timeText) = (header.Author, header.Time, header.TimeText);
            foreach (var line in zone[from..at].Where(static line => !line.IsFurniture))
                AddText(line);
            Flush();
            from = at + 1;
        }

        return _comments.Count > 0;
    }

    private static bool IsSigned(List<PageLine> zone, int first, int last)
    {
        var above = zone[..first].Where(static l => !l.IsFurniture && LineClassifier.EndsSentence(l.Text));
        var below = zone[(last + 1)..].TakeWhile(static line => !line.IsFurniture).Sum(static l => l.Words);
        return first > 0 && above.Sum(static l => l.Words) >= 3 && below < MostBelowSignature;
    }

    private bool ReadHeaded(List<PageLine> zone)
    {
        var isSkipping = false;
        for (var i = 0; i < zone.Count; i++)
        {
            var line = zone[i];
            if (Header(zone, i, out var taken) is { } header)
            {
                Flush();
                Open(0);
                isSkipping = false;
                (_author, _time, _timeText) = (
                    header.Author.Length == 0 ? null : header.Author,
                    header.Time,
                    header.TimeText
                );
                _parent = header.InReplyTo is { } name ? LastBy(name) : null;
                i += taken;
            }
            else if (line.IsFurniture)
            {
                isSkipping |=
                    line.Furniture
                        is not (
                            FurnitureKind.CommentForm
                            or FurnitureKind.Share
                            or FurnitureKind.Advertisement
                        );
            }
            else if (_isOpen && !isSkipping)
            {
                AddText(line);
            }
        }

        CutFoot();
        Flush(dropTrailingLabels: true);
        return _comments.Count > 0;
    }

    /// <summary>Three short labels in a row below the last comment are the page's again, and so is all below.</summary>
    private void CutFoot()
    {
        for (var i = 1; i + 2 < _text.Count; i++)
        {
            if (!IsFoot(_text[i]) || !IsFoot(_text[i + 1]) || !IsFoot(_text[i + 2]))
                continue;
            _text.RemoveRange(i, _text.Count - i);
            return;
        }
    }

    private static bool IsFoot(string text) =>
        text.Length < 60 && text.Count(static c => c == ' ') < 8 && !LineClassifier.EndsSentence(text);

    /// <summary>A header on one line, or a name over a line that is only a time.</summary>
    private CommentHeader? Header(List<PageLine> zone, int at, out int taken)
    {
        taken = 0;
        var text = zone[at].Text;
        if (zone[at].Words > 16)
            return null;

        var header = CommentHeader.TryRead(text, dates, dayFirst);
        var next = at + 1 < zone.Count ? zone[at + 1].Text : null;
        var nextTime = next is null ? null : TimeOnly(next);
        if (header is null && nextTime is not null && CommentHeader.MayBeAuthor(text) && !IsTimeLine(text))
        {
            header = new(text, null, null, "", IsCertain: true);
        }

        if (header is null || header.Time is not null || nextTime is null)
            return header;
        taken = 1;
        return header with { Time = nextTime.Length == 0 ? null : nextTime, TimeText = next };
    }

    /// <summary>ISO time of a line that is only a date; empty for a relative time; null for any other line.</summary>
    private string? TimeOnly(string text)
    {
        var line = DateLine.TryRead(text, dates, dayFirst);
        return line is { Rest.Length: <= 3, Readings: [var reading, ..] } ? reading.Iso
            : CommentHeader.IsRelativeTime(text) ? ""
            : null;
    }

    private bool IsTimeLine(string text) => TimeOnly(text) is not null;

    /// <summary>No author is recognised: each paragraph of running text is a comment by nobody.</summary>
    private void ReadPlain(List<PageLine> zone)
    {
        foreach (var line in zone)
        {
            if (line.Furniture is FurnitureKind.RelatedHeading or FurnitureKind.Footer)
                return;
            if (line.Kind is not (LineKind.Prose or LineKind.Sentence))
                continue;
            _comments.Add(new(null, null, line.Text, null));
        }
    }

    private void Open(int indent)
    {
        while (_path.Count > 0 && _path[^1].Indent >= indent)
            _path.RemoveAt(_path.Count - 1);
        _parent = _path.Count > 0 ? _path[^1].Index : null;
        _path.Add((indent, _comments.Count));
        _isOpen = true;
    }

    private void AddText(PageLine line)
    {
        // Some blogs put the time under the comment.
        if (_time is null && _text.Count > 0 && TimeOnly(line.Text) is { Length: > 0 } time)
            (_time, _timeText) = (time, line.Text);
        else if (!CommentHeader.IsRelativeTime(line.Text))
            _text.Add(line.Text);
        else
            _timeText ??= line.Text;
    }

    private int? LastBy(string name)
    {
        var index = _comments.FindLastIndex(c =>
            string.Equals(c.Author, name, StringComparison.OrdinalIgnoreCase)
        );
        return index < 0 ? null : index;
    }

    private void Flush(bool dropTrailingLabels = false)
    {
        while (dropTrailingLabels && _text.Count > 1 && !LineClassifier.EndsSentence(_text[^1]))
            _text.RemoveAt(_text.Count - 1);
        if (_isOpen && _text.Count > 0)
            _comments.Add(new(_author, _time, string.Join("\n\n", _text), _parent) { TimeText = _timeText });
        _text.Clear();
        (_author, _time, _timeText, _parent, _isOpen) = (null, null, null, null, false);
    }
}
