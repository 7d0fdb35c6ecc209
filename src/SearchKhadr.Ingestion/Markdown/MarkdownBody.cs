using SearchKhadr.Ingestion.Articles;
using SearchKhadr.Ingestion.Captions;
using SearchKhadr.Ingestion.Dates;
using SearchKhadr.Ingestion.Text;

namespace SearchKhadr.Ingestion.Markdown;

/// <summary>Gathers a Markdown page's blocks: body until a heading that announces comments, comments behind it.</summary>
internal sealed class MarkdownBody(DateParser dates)
{
    private readonly List<BodyBlock> _blocks = [];
    private readonly List<Caption> _captions = [];
    private readonly List<Comment> _comments = [];
    private readonly List<(int Depth, int Index)> _path = [];
    private bool _isInComments;

    public IReadOnlyList<BodyBlock> Blocks => _blocks;

    public IReadOnlyList<Caption> Captions => _captions;

    public IReadOnlyList<Comment> Comments => _comments;

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
        else if (text.Length > 0)
        {
            _blocks.Add(OfBlock(block, text));
        }
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
        if (block.Kind != MarkdownBlockKind.ListItem)
        {
            if (_comments.Count == 0 || block.Kind == MarkdownBlockKind.Paragraph)
                _comments.Add(Read(text, null));
            else
                _comments[^1] = _comments[^1] with { Text = Join(_comments[^1].Text, text) };
            return;
        }

        while (_path.Count > 0 && _path[^1].Depth >= block.Depth)
            _path.RemoveAt(_path.Count - 1);
        _comments.Add(Read(text, _path.Count > 0 ? _path[^1].Index : null));
        _path.Add((block.Depth, _comments.Count - 1));
    }

    private Comment Read(string text, int? parent)
    {
        var header = CommentHeader.TryReadLead(text, dates);
        return header is null
            ? new(null, null, text, parent)
            : new(header.Author, header.Time, header.Rest, parent);
    }

    private static string Join(string first, string second) =>
        first.Length == 0 ? second : first + "\n\n" + second;
}
