using SearchKhadr.Ingestion.Articles;
using SearchKhadr.Ingestion.Furniture;

namespace SearchKhadr.Ingestion.Text;

/// <summary>Reads the comments behind their heading: bulleted, or each under a line with its author.</summary>
/// <param name="signs">The page.</param>
/// <param name="end">The line behind the last that may be of a comment.</param>
internal sealed class CommentReader(CommentSigns signs, int end)
{
    /// <summary>Bullets further below the heading are another list's. <b>Units</b> lines.</summary>
    private const int BulletsWithin = 3;

    /// <summary>A sentence of this many words below a name is what that one says. <b>Units</b> words.</summary>
    private const int MostBelowSignature = 4;

    /// <summary>How far below a name that is looked for. <b>Units</b> lines.</summary>
    private const int LinesBelowSignature = 2;

    /// <summary>Lines of a comment that are parted by more of the page's own are two comments. <b>Units</b> lines.</summary>
    private const int MostBetween = 1;

    /// <summary>So many lines that say who writes, and what, are a thread.</summary>
    private const int FewestWritten = 2;

    /// <summary>What somebody says begins this close below the name. <b>Units</b> lines.</summary>
    private const int WithinHead = 5;

    private readonly List<Comment> _comments = [];
    private readonly List<(int Indent, int Index)> _path = [];
    private readonly List<int> _text = [];
    private readonly HashSet<int> _said = [];
    private readonly IReadOnlyList<PageLine> _lines = signs.Lines;
    private string? _author;
    private string? _time;
    private string? _timeText;
    private string? _lead;
    private int? _parent;
    private bool _isOpen;

    public CommentReader(CommentSigns signs)
        : this(signs, signs.Lines.Count) { }

    /// <summary>The lines that what is said was read from.</summary>
    public IReadOnlySet<int> Said => _said;

    /// <summary>Whether each comment was found below the line of its author.</summary>
    public bool IsHeaded { get; private set; }

    /// <summary>The comments from a line on; empty where none is recognised.</summary>
    /// <param name="from">The first line to read.</param>
    /// <param name="isCounted">Whether the page says that there are some: then text without authors is read too.</param>
    /// <param name="count">How many there are by the heading above; null where it does not say or there is none.</param>
    public IReadOnlyList<Comment> Read(int from, bool isCounted, int? count = null)
    {
        var isBulleted = _lines.Take(end).Skip(from).Take(BulletsWithin).Any(static l => l.Line.Bullet);
        if (isBulleted)
            ReadBullets(from);
        else if (
            !ReadWritten(from, count)
            && !ReadSigned(from)
            && !ReadHeaded(from)
            && !ReadNamed(from, count)
            && isCounted
        )
            ReadPlain(from);
        return _comments;
    }

    /// <summary>The comments out of the lines that are known to be of comments.</summary>
    /// <param name="from">The first line that may head one.</param>
    /// <param name="labels">What each line is part of.</param>
    public IReadOnlyList<Comment> Read(int from, ReadOnlySpan<LineLabel> labels)
    {
        var gap = 0;
        for (var i = from; i < end; i++)
        {
            if (signs.Header(i, out var taken) is { } header && IsOver(i + taken, labels))
            {
                Open(header);
                i += taken;
                gap = 0;
            }
            else if (
                // A name on top of what is said may be taken for some of it.
                (labels[i] == LineLabel.Other || (labels[i] == LineLabel.Comment && (!_isOpen || gap > 0)))
                && i + 1 < labels.Length
                && labels[i + 1] == LineLabel.Comment
                && NameLines.IsName(signs, i)
            )
            {
                Open(NameLines.Header(_lines[i]));
                gap = 0;
            }
            else if (labels[i] == LineLabel.Comment && !_lines[i].IsFurniture)
            {
                if (gap > MostBetween)
                    Flush();
                if (!_isOpen)
                    Open(0);
                AddText(i);
                gap = 0;
            }
            else
            {
                gap++;
            }
        }

        Flush();
        IsHeaded = true;
        return _comments;
    }

    /// <summary>The comments below the lines that head them.</summary>
    /// <param name="heads">The lines, in order.</param>
    public IReadOnlyList<Comment> ReadUnder(IReadOnlyList<int> heads) => ReadUnder(heads, end);

    private List<Comment> ReadUnder(IReadOnlyList<int> heads, int stop)
    {
        var known = heads.ToHashSet();
        for (var i = heads.Count > 0 ? heads[0] : stop; i < stop; i++)
        {
            if (known.Contains(i))
            {
                i += OpenUnder(i);
            }
            else if (
                _lines[i] is { IsFurniture: false, Comments: null }
                && !signs.IsButtons(i)
                && !(known.Contains(i + 1) && CommentHeader.IsTitleOfAnswer(_lines[i].Text))
            )
            {
                AddText(i);
            }
        }

        CutFoot();
        Flush(dropTrailingLabels: true);
        return _comments;
    }

    private int OpenUnder(int at)
    {
        var header = signs.Header(at, out var taken) ?? CommentHeader.TryReadWriting(_lines[at].Text);
        Open(header ?? NameLines.Header(_lines[at]));
        if (header is { Rest.Length: > 0 })
        {
            _lead = header.Rest;
            _text.Add(at);
        }

        return taken;
    }

    /// <summary>Whether what is said follows close below a line.</summary>
    private static bool IsOver(int at, ReadOnlySpan<LineLabel> labels)
    {
        for (var i = at + 1; i < Math.Min(labels.Length, at + WithinHead); i++)
        {
            if (labels[i] == LineLabel.Comment)
                return true;
        }

        return false;
    }

    private void ReadBullets(int from)
    {
        for (var i = from; i < end; i++)
        {
            var line = _lines[i];
            if (line.Line.Bullet)
            {
                Flush();
                Open(line.Line.IndentChars);
                var hasTextBelow =
                    i + 1 < end
                    && !_lines[i + 1].Line.Bullet
                    && _lines[i + 1].Line.IndentChars > line.Line.IndentChars;
                var header = signs.OneLine(i);
                if (hasTextBelow && header is not null)
                    (_author, _time, _timeText) = (header.Author, header.Time, header.TimeText);
                else if (hasTextBelow && CommentHeader.MayBeAuthor(line.Text))
                    _author = line.Text;
                else
                    AddLead(i);
            }
            else if (!_isOpen || line.Furniture == FurnitureKind.CommentForm)
            {
                continue;
            }
            else if (line.Line.IndentChars > 0)
            {
                AddText(i);
            }
            else
            {
                // A line at the margin is the page's again.
                Flush();
            }
        }

        Flush();
    }

    private void AddLead(int at)
    {
        if (signs.Lead(_lines[at].Text) is { IsCertain: true } lead)
            (_author, _time, _lead) = (lead.Author, lead.Time, lead.Rest);
        _text.Add(at);
    }

    /// <summary>
    /// Comments that are signed below: text stands above the first line that names somebody, and none behind the last.
    /// </summary>
    private bool ReadSigned(int from)
    {
        var signatures = new List<(int At, CommentHeader Header)>();
        for (var i = from; i < end; i++)
        {
            if (signs.Header(i, out _) is { Author.Length: > 0 } header)
                signatures.Add((i, header));
        }

        if (signatures.Count == 0 || !IsSigned(from, signatures[0].At, signatures[^1].At))
            return false;
        foreach (var (at, header) in signatures)
        {
            Open(0);
            (_author, _time, _timeText) = (header.Author, header.Time, header.TimeText);
            for (var i = from; i < at; i++)
            {
                if (!_lines[i].IsFurniture)
                    AddText(i);
            }

            Flush();
            from = at + 1;
        }

        return _comments.Count > 0;
    }

    private bool IsSigned(int from, int first, int last)
    {
        var above = _lines
            .Take(first)
            .Skip(from)
            .Where(static l => !l.IsFurniture && LineClassifier.EndsSentence(l.Text));
        // Where the page closes the thread right below the last name, all names stand below.
        var isClosed = end < _lines.Count && _lines.Take(end).Skip(last + 1).All(static l => l.IsFurniture);
        if (isClosed && _lines.Take(first).Skip(from).Any(static line => !line.IsFurniture))
            return true;
        var below = _lines
            .Take(end)
            .Skip(last + 1)
            .Take(LinesBelowSignature)
            .TakeWhile(static line => !line.IsFurniture)
            .Any(static line => line.Words >= MostBelowSignature && LineClassifier.EndsSentence(line.Text));
        return first > from && !below && above.Sum(static l => l.Words) >= 3;
    }

    private bool ReadHeaded(int from)
    {
        var isSkipping = false;
        for (var i = from; i < end; i++)
        {
            if (signs.Header(i, out var taken) is { } header)
            {
                Open(header);
                isSkipping = false;
                i += taken;
            }
            else if (_lines[i].IsFurniture)
            {
                isSkipping |= _lines[i].ClosesThread;
            }
            else if (_isOpen && !isSkipping)
            {
                AddText(i);
            }
        }

        CutFoot();
        Flush(dropTrailingLabels: true);
        IsHeaded = true;
        return _comments.Count > 0;
    }

    /// <summary>Comments of which each stands below a name and nothing else, as they do in some engines.</summary>
    private bool ReadNamed(int from, int? count)
    {
        var names = NameLines.Find(signs, from, count, out var last);
        return ReadUnder(names, Math.Min(end, last)).Count > 0;
    }

    /// <summary>Comments of which each opens with who writes it, on one line.</summary>
    private bool ReadWritten(int from, int? count)
    {
        var heads = Enumerable
            .Range(from, Math.Max(0, end - from))
            .TakeWhile(at => !_lines[at].OpensTail)
            .Where(at => CommentHeader.TryReadWriting(_lines[at].Text) is not null)
            .ToList();
        return (heads.Count >= FewestWritten || heads.Count == count) && ReadUnder(heads).Count > 0;
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

    private bool IsFoot(int at)
    {
        var text = _lines[at].Text;
        return text.Length < 60 && text.Count(static c => c == ' ') < 8 && !LineClassifier.EndsSentence(text);
    }

    /// <summary>No author is recognised: each paragraph of running text is a comment by nobody.</summary>
    private void ReadPlain(int from)
    {
        for (var i = from; i < end; i++)
        {
            if (_lines[i].OpensTail)
                return;
            if (_lines[i].Kind is not (LineKind.Prose or LineKind.Sentence))
                continue;
            _comments.Add(new(null, null, _lines[i].Text, null));
            _said.Add(i);
        }
    }

    private void Open(CommentHeader header)
    {
        Flush();
        Open(0);
        (_author, _time, _timeText) = (
            header.Author.Length == 0 ? null : header.Author,
            header.Time,
            header.TimeText
        );
        _parent = header.InReplyTo is { } name ? LastBy(name) : null;
    }

    private void Open(int indent)
    {
        while (_path.Count > 0 && _path[^1].Indent >= indent)
            _path.RemoveAt(_path.Count - 1);
        _parent = _path.Count > 0 ? _path[^1].Index : null;
        _path.Add((indent, _comments.Count));
        _isOpen = true;
    }

    private void AddText(int at)
    {
        var timeOnly = _time is null || _timeText is null ? signs.TimeOnly(at) : null;
        // Some blogs put the time under the comment.
        if (_time is null && _text.Count > 0 && timeOnly is { Length: > 0 })
            (_time, _timeText) = (timeOnly, _lines[at].Text);
        else if (!CommentHeader.IsRelativeTime(_lines[at].Text))
            _text.Add(at);
        else
            _timeText ??= _lines[at].Text;
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
        while (dropTrailingLabels && _text.Count > 1 && !LineClassifier.EndsSentence(_lines[_text[^1]].Text))
            _text.RemoveAt(_text.Count - 1);
        if (_isOpen && _text.Count > 0)
        {
            var paragraphs = _text.Select(at => _lines[at].Text);
            if (_lead is not null)
                paragraphs = paragraphs.Skip(1).Prepend(_lead);
            _comments.Add(
                new(_author, _time, string.Join("\n\n", paragraphs), _parent) { TimeText = _timeText }
            );
            _said.UnionWith(_text);
        }

        _text.Clear();
        (_author, _time, _timeText, _lead, _parent, _isOpen) = (null, null, null, null, null, false);
    }
}
