using SearchKhadr.Ingestion.Articles;
using SearchKhadr.Ingestion.Furniture;

namespace SearchKhadr.Ingestion.Text;

/// <summary>Walks down from the body's first line and keeps running text, its subheads and captions.</summary>
/// <remarks>
/// A small machine: a label waits until running text follows it (then it was a subhead) or the page ends (then it was
/// somebody's link); behind a line that closes articles, text waits until there is enough of it to be the article again.
/// </remarks>
internal sealed class BodyReader(IReadOnlyList<PageLine> lines, int end, IReadOnlySet<int> used)
{
    /// <summary>Text behind a closing line is the article's again when there is this much of it. <b>Units</b> words.</summary>
    private const int WordsToResume = 60;

    /// <summary>What reads as a caption and has more words, amid the body, is a paragraph.</summary>
    private const int LongCaption = 25;

    /// <summary>The same of what reads as a byline.</summary>
    private const int LongByline = 12;

    /// <summary>The line of a date has no more. <b>Units</b> words.</summary>
    private const int MostMarkWords = 12;

    /// <summary>What signs or dates a text stands this close behind it. <b>Units</b> lines.</summary>
    private const int MarksBehind = 5;

    /// <summary>No more than these further down may still be the article's. <b>Units</b> lines.</summary>
    private const int FewFarMarks = 2;

    private readonly List<int> _kept = [];
    private readonly List<(int Line, Caption Caption)> _captions = [];
    private readonly List<int> _marks = [];
    private readonly List<int> _waiting = [];
    private bool _isClosed;
    private bool _isInList;
    private int _waitingWords;
    private int _waitingProse;

    /// <summary>The lines that are the body's.</summary>
    public IReadOnlyList<int> Kept => _kept;

    /// <summary>By what the lines are, one after the other.</summary>
    public PageBody Read(int from)
    {
        for (var i = from; i < end; i++)
        {
            if (!used.Contains(i))
                Step(i);
        }

        return Whole();
    }

    /// <summary>Where it is known of each line what it is part of.</summary>
    public PageBody Read(int from, ReadOnlySpan<LineLabel> labels)
    {
        for (var i = from; i < end; i++)
        {
            if (used.Contains(i))
                continue;
            if (!lines[i].IsWords && !IsLong(lines[i], labels[i]))
                Step(i);
            else if (labels[i] == LineLabel.Body)
                _kept.Add(i);
        }

        return Whole();
    }

    /// <summary>A paragraph may end in brackets as a caption does, or begin with somebody's name as a byline does.</summary>
    private static bool IsLong(PageLine line, LineLabel label) =>
        label == LineLabel.Body
        && line.Kind switch
        {
            LineKind.Caption => line.Words >= LongCaption,
            LineKind.Byline => line.Words >= LongByline,
            _ => false,
        };

    /// <summary>What signs or dates the text stands in it or right behind it; further down, other articles' names and days are listed.</summary>
    private PageBody Whole()
    {
        var last = _kept.Count > 0 ? _kept[^1] : end;
        var far = _marks.FindAll(at => at > last + MarksBehind);
        var marks = _marks
            .FindAll(at => far.Count <= FewFarMarks || at <= last + MarksBehind)
            .ConvertAll(at => lines[at]);
        var people = marks
            .SelectMany(static line => line.Byline?.People ?? [])
            .Distinct(StringComparer.OrdinalIgnoreCase);
        return new(
            Blocks(),
            Captions(),
            [.. people],
            [.. marks.SelectMany(static line => line.Date?.Dates ?? [])]
        );
    }

    /// <summary>Two bullets in a row are a list; one by itself may be anything.</summary>
    private List<BodyBlock> Blocks()
    {
        return [.. _kept.Select((line, i) => new BodyBlock(lines[line].Text, KindAt(i)))];

        BlockKind KindAt(int i) =>
            IsListed(i) && (IsListed(i - 1) || IsListed(i + 1)) ? BlockKind.ListItem : BlockKind.Paragraph;

        bool IsListed(int i) => i >= 0 && i < _kept.Count && lines[_kept[i]].Line.IsListed;
    }

    private List<Caption> Captions() =>
        _captions.ConvertAll(caption =>
            caption.Caption with
            {
                Before = _kept.Count(line => line < caption.Line),
            }
        );

    private void Step(int at)
    {
        var line = lines[at];
        switch (line.Kind)
        {
            case LineKind.Furniture:
                Furniture(line.Furniture);
                break;
            case LineKind.Caption when line.Caption is { } caption:
                AddCaption(at, caption);
                break;
            case LineKind.Byline:
            case LineKind.Date when line.Words <= MostMarkWords:
                _marks.Add(at);
                break;
            case LineKind.Prose:
                Prose(at);
                break;
            case LineKind.Sentence:
            case LineKind.Label when line.Line.Bullet && line.Words >= 3 && _kept.Count > 0:
                if (_waiting.Count == 0 && !_isClosed && !_isInList)
                    _kept.Add(at);
                else
                    _waiting.Add(at);
                break;
            case LineKind.Label:
                if (!_isInList)
                    _waiting.Add(at);
                break;
        }
    }

    private void Furniture(FurnitureKind kind)
    {
        switch (kind)
        {
            case FurnitureKind.RelatedHeading:
                _isInList = true;
                Close();
                break;
            case FurnitureKind.Footer
            or FurnitureKind.Subscribe
            or FurnitureKind.Filing
            or FurnitureKind.CommentForm
            or FurnitureKind.Navigation:
                Close();
                break;
        }
    }

    private void Close()
    {
        // A page's own lines above the first paragraph close nothing.
        if (_kept.Count == 0)
            return;
        if (!_isClosed)
            _waiting.Clear();
        _isClosed = true;
        (_waitingWords, _waitingProse) = (0, 0);
        _waiting.Clear();
    }

    private void AddCaption(int at, Caption caption)
    {
        if (caption.Text.Length > 0 && !_captions.Exists(c => c.Caption.Text == caption.Text))
            _captions.Add((at, caption));
    }

    private void Prose(int at)
    {
        if (!_isClosed)
        {
            _kept.AddRange(_waiting);
            _waiting.Clear();
            _kept.Add(at);
            return;
        }

        _waiting.Add(at);
        _isInList = false;
        _waitingWords += lines[at].Words;
        _waitingProse++;
        if (_waitingWords < WordsToResume && _waitingProse < 2)
            return;

        _kept.AddRange(_waiting);
        _waiting.Clear();
        _isClosed = false;
    }
}
