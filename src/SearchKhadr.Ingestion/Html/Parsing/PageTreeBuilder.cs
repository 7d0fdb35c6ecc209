using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using SearchKhadr.Ingestion.Reading;

namespace SearchKhadr.Ingestion.Html.Parsing;

/// <summary>Walks a document once, without recursion, into <see cref="PageTree"/>'s lists.</summary>
internal sealed class PageTreeBuilder
{
    private const int MaxDepth = 512;
    private const int LongestField = 60;
    private const int LongestVotes = 24;

    /// <summary>How many elements up, itself counted, a hidden element is called a fold.</summary>
    private const int FoldsWithin = 3;

    private readonly List<PageNode> _nodes = [];
    private readonly List<PageNode> _addressFields = [];
    private readonly List<TextBlock> _blocks = [];
    private readonly Stack<Frame> _open = new();
    private readonly HintReader _hints = new();
    private readonly StringBuilder _text = new();
    private PageNode? _owner;
    private int _linkChars;
    private int _boldChars;
    private int _links;
    private int _bolds;
    private int _breaks;
    private bool _space;
    private bool _restyled;
    private bool _lastInLink;

    /// <summary>Where the last inline element ended in the text; -1 where none did.</summary>
    private int _closedAt = -1;

    /// <summary>Whether an inline element began where another one ended.</summary>
    private bool _adjoins;

    public PageTree Build(IHtmlDocument document, PageClock clock)
    {
        var root = document.DocumentElement;
        Enter(root, root.LocalName);
        while (_open.TryPop(out var frame))
        {
            var children = frame.Element.ChildNodes;
            if (frame.Next >= children.Length)
            {
                Leave(frame);
                continue;
            }

            _open.Push(frame with { Next = frame.Next + 1 });
            Visit(children[frame.Next]);
        }

        Flush();
        return new PageTree(document, _nodes, _blocks, clock) { AddressFields = _addressFields };
    }

    private void Visit(INode child)
    {
        if (child is IText text)
        {
            Append(text.Data);
            return;
        }

        if (child is not IElement element)
        {
            return;
        }

        var tag = element.LocalName;
        if (tag == "br")
        {
            _breaks++;
            _space = false;
        }
        else if (_open.Count < MaxDepth && (!TagNames.IsSilent(tag) || IsFieldOfComment(element, tag)))
        {
            Enter(element, tag);
        }
        else
        {
            _space = true;
            if (tag == "input" && AsksForAddress(element) && _open.TryPeek(out var around))
                _addressFields.Add(around.Node);
        }
    }

    private static bool AsksForAddress(IElement field) =>
        string.Equals(field.GetAttribute("type"), "email", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a button is how a comment shows its author, time or votes, as engines that run in the page do.</summary>
    private bool IsFieldOfComment(IElement element, string tag)
    {
        if (tag != "button" || !_open.TryPeek(out var above) || !above.Node.IsUnder(Hint.Comment))
        {
            return false;
        }

        var text = element.TextContent.AsSpan().Trim();
        var hints = _hints.Read(element, tag);
        foreach (var child in element.Children)
        {
            hints |= _hints.Read(child, child.LocalName);
        }

        var isVotes = text.Length <= LongestVotes && text.ContainsAnyInRange('0', '9');
        return (hints & Hint.Reply) != Hint.None
            ? isVotes
            : (hints & (Hint.User | Hint.Date)) != Hint.None && text.Length is > 0 and <= LongestField;
    }

    private void Enter(IElement element, string tag)
    {
        var block = TagNames.IsBlock(tag);
        if (block || _breaks > 1 || (_breaks == 1 && IsStyle(tag)))
        {
            Flush();
        }

        _adjoins |= _closedAt == _text.Length && !IsRaised(tag);
        var parent = _open.TryPeek(out var above) ? above.Node : null;
        var node = new PageNode(element, tag, _nodes.Count, parent?.Index ?? -1, _open.Count);
        node.Own = tag is "html" or "body" ? Hint.None : _hints.Read(element, tag);
        if (node.Has(Hint.Hidden) && IsFolded(node))
            node.Own &= ~Hint.Hidden;
        node.Around = node.Own | (parent?.Around ?? Hint.None);
        node.Start = Mark();
        _nodes.Add(node);
        var outer = _owner;
        _owner = block ? node : _owner ?? node;
        _links += tag == "a" ? 1 : 0;
        _bolds += tag is "b" or "strong" ? 1 : 0;
        _open.Push(new Frame(element, node, outer, 0));
    }

    /// <summary>Whether a reader opens an element by a click on what stands above it: it is hidden until then.</summary>
    private bool IsFolded(PageNode node)
    {
        for (var up = 0; up < FoldsWithin; up++)
        {
            if (node.Has(Hint.Navigation))
                return false;
            if (node.Has(Hint.Fold))
                return true;
            if (node.Parent < 0)
                return false;
            node = _nodes[node.Parent];
        }

        return false;
    }

    private void Leave(Frame frame)
    {
        var tag = frame.Node.Tag;
        if (TagNames.IsBlock(tag))
        {
            Flush();
        }
        else if (_text.Length > 0 && !IsRaised(tag))
        {
            _closedAt = _text.Length;
        }

        _restyled |= IsStyle(tag);
        frame.Node.Stop = Mark();
        frame.Node.End = _nodes.Count;
        _links -= tag == "a" ? 1 : 0;
        _bolds -= tag is "b" or "strong" ? 1 : 0;
        _owner = frame.Owner;
    }

    private static bool IsStyle(string tag) => tag is "font" or "b" or "strong" or "big";

    /// <summary>Raised and lowered signs belong to the word before them.</summary>
    private static bool IsRaised(string tag) => tag is "sup" or "sub";

    private TextMark Mark() => new(_blocks.Count, _text.Length);

    private void Append(string data)
    {
        var indent = 0;
        foreach (var c in data)
        {
            if (HtmlText.IsSpace(c))
            {
                _space = true;
                indent += c is '\u00a0' or '\u3000' ? 1 : 0;
                continue;
            }

            if (HtmlText.IsIgnorable(c))
            {
                continue;
            }

            _space |= _adjoins && _text.Length == _closedAt && AreWords(_text[^1], c);
            BreakOrSpace(indent);
            indent = 0;
            Put(c);
        }
    }

    /// <summary>
    /// Whether two characters, one at the end of an element and one at the beginning of the next, are of two words: a style
    /// sets such elements apart where the markup has no space ("Jane Doe" and "Oct 17" are no "DoeOct").
    /// </summary>
    private static bool AreWords(char last, char next) =>
        (char.IsLower(last) && (char.IsUpper(next) || char.IsDigit(next)))
        || (char.IsDigit(last) && char.IsUpper(next));

    private void BreakOrSpace(int indent)
    {
        if (_breaks > 1 || (_breaks == 1 && (indent > 2 || _restyled)))
        {
            Flush();
        }

        if (_text.Length > 0)
        {
            if (_breaks > 0)
            {
                _text.Append('\n');
            }
            else if (_space)
            {
                PutSpace();
            }
        }

        _breaks = 0;
        _space = false;
        _restyled = false;
        _adjoins = false;
        _closedAt = -1;
    }

    /// <summary>A space belongs to a link only when the link stands on both its sides.</summary>
    private void PutSpace()
    {
        _text.Append(' ');
        _linkChars += _links > 0 && _lastInLink ? 1 : 0;
        _boldChars += _bolds > 0 ? 1 : 0;
    }

    private void Put(char c)
    {
        _text.Append(c);
        _linkChars += _links > 0 ? 1 : 0;
        _boldChars += _bolds > 0 ? 1 : 0;
        _lastInLink = _links > 0;
    }

    private void Flush()
    {
        if (_text.Length > 0)
        {
            _blocks.Add(new TextBlock(_blocks.Count, _text.ToString(), _linkChars, _boldChars, _owner!));
        }

        _text.Clear();
        _closedAt = -1;
        _linkChars = 0;
        _boldChars = 0;
        _breaks = 0;
        _space = false;
    }

    private readonly record struct Frame(IElement Element, PageNode Node, PageNode? Owner, int Next);
}
