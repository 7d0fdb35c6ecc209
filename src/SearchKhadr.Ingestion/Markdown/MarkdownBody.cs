using System.Text.RegularExpressions;
using SearchKhadr.Ingestion.Articles;
using SearchKhadr.Ingestion.Bylines;
using SearchKhadr.Ingestion.Captions;
using SearchKhadr.Ingestion.Dates;
using SearchKhadr.Ingestion.Reading;
using SearchKhadr.Ingestion.Text;

namespace SearchKhadr.Ingestion.Markdown;

/// <summary>Gathers a Markdown page's blocks: body until a heading that announces comments, comments behind it.</summary>
internal sealed partial class MarkdownBody(DateParser dates)
{
    /// <summary>The line that says who wrote and when is short, and among the first. <b>Units</b> chars.</summary>
    private const int LongestHeadLine = 160;

    private const int MostHeadLines = 3;

    private readonly List<BodyBlock> _blocks = [];
    private readonly List<Caption> _captions = [];
    private readonly List<Comment> _comments = [];
    private readonly List<(int Depth, int Index)> _path = [];
    private readonly List<string> _moreOfComment = [];
    private bool _isInComments;
    private int _headLines;

    public IReadOnlyList<BodyBlock> Blocks => _blocks;

    public IReadOnlyList<Caption> Captions => _captions;

    public IReadOnlyList<Comment> Comments
    {
        get
        {
            EndComment();
            return _comments;
        }
    }

    /// <summary>Who wrote it, where a line above the text says so.</summary>
    public IReadOnlyList<string> Byline { get; private set; } = [];

    /// <summary>When it was written, where a line above the text says so.</summary>
    public IReadOnlyList<DateCandidate> Dates { get; private set; } = [];

    /// <summary>The page's own summary, as a clipper quotes it above the text.</summary>
    public string? Standfirst { get; private set; }

    public int? AnnouncedComments { get; private set; }

    public void Add(MarkdownBlock block, ref string? headline)
    {
        var text = MarkdownInline.ToText(block.Text);
        if (block.Kind == MarkdownBlockKind.Heading)
        {
            AddHeading(block, text, ref headline);
        }
        else if (_isInComments)
        {
            if (text.Length > 0)
                AddComment(block, text);
        }
        else if (MarkdownInline.TryReadImage(block.Text.Trim()) is { } image)
        {
            _captions.Add(CaptionParser.Read(image.Title ?? image.Alt) with { Before = _blocks.Count });
        }
        else if (text.Length > 0 && !IsOfHead(block, text))
        {
            _blocks.Add(OfBlock(block, text));
        }
    }

    /// <summary>Takes what stands above the text and is none of it: the summary, the line of the writer and the day.</summary>
    private bool IsOfHead(MarkdownBlock block, string text)
    {
        if (_blocks.Count > 0 || _headLines++ >= MostHeadLines)
            return false;
        if (block.Kind == MarkdownBlockKind.Quote && Excerpt.Match(text) is { Success: true } excerpt)
        {
            Standfirst = text[excerpt.Length..] is { Length: > 0 } said ? said : null;
            return true;
        }

        if (block.Kind != MarkdownBlockKind.Paragraph || text.Length > LongestHeadLine)
            return false;
        var when = DateLine.TryRead(text, dates);
        var isDate = when is not null && !when.Rest.Any(char.IsLetter);
        var people = BylineParser.HasPrefix(text) ? BylineParser.TryReadLine(text)?.People ?? [] : [];
        if (!isDate && people.Count == 0)
            return false;
        if (Byline.Count == 0)
            Byline = people;
        if (Dates.Count == 0)
            Dates = when?.Dates ?? [];
        return true;
    }

    private static BodyBlock OfBlock(MarkdownBlock block, string text) =>
        block.Kind switch
        {
            MarkdownBlockKind.Quote => new(text, BlockKind.Quote) { Continues = block.Continues },
            MarkdownBlockKind.ListItem or MarkdownBlockKind.ListContinuation => new(text, BlockKind.ListItem)
            {
                Level = Math.Min(block.Depth, BodyBlock.DeepestItem),
                Number = block.Number,
                Continues = block.Kind == MarkdownBlockKind.ListContinuation,
            },
            _ => new(text),
        };

    private void AddHeading(MarkdownBlock block, string text, ref string? headline)
    {
        if (CommentHeading.TryRead(text) is { } heading)
        {
            _isInComments = true;
            AnnouncedComments = heading.Count;
            return;
        }

        // A heading of the top level is the page's title, written once more or for the first time.
        var isTitle =
            _blocks.Count == 0
            && (block.Depth == 1 || text.Equals(headline, StringComparison.OrdinalIgnoreCase));
        _isInComments = _isInComments && block.Depth > 2;
        if (isTitle && headline is null)
            headline = text;
        else if (!isTitle && !_isInComments && text.Length > 0)
            _blocks.Add(new BodyBlock(text, BlockKind.Subhead) { Level = block.Depth });
    }

    private void AddComment(MarkdownBlock block, string text)
    {
        var isItem = block.Kind == MarkdownBlockKind.ListItem;
        if (!isItem && _comments.Count > 0 && block.Kind != MarkdownBlockKind.Paragraph)
        {
            _moreOfComment.Add(text);
            return;
        }

        EndComment();
        while (isItem && _path.Count > 0 && _path[^1].Depth >= block.Depth)
            _path.RemoveAt(_path.Count - 1);
        _comments.Add(Read(text, isItem && _path.Count > 0 ? _path[^1].Index : null));
        if (isItem)
            _path.Add((block.Depth, _comments.Count - 1));
    }

    private void EndComment()
    {
        if (_moreOfComment.Count == 0)
            return;
        var parts = _moreOfComment.Prepend(_comments[^1].Text).Where(static t => t.Length > 0);
        _comments[^1] = _comments[^1] with { Text = string.Join("\n\n", parts) };
        _moreOfComment.Clear();
    }

    private Comment Read(string text, int? parent)
    {
        var header = CommentHeader.TryReadLead(text, dates);
        return header is null
            ? new(null, null, text, parent)
            : new(header.Author, header.Time, header.Rest, parent);
    }

    /// <summary>How MarkDownload's template heads the summary that it quotes.</summary>
    [GeneratedRegex(
        @"^#{1,6}\s*(?:Excerpt|Summary)\s*",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Excerpt { get; }
}
