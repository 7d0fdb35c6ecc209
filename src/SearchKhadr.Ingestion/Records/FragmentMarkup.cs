using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SearchKhadr.Ingestion.Articles;
using SearchKhadr.Ingestion.Captions;
using SearchKhadr.Ingestion.Cleaning;
using SearchKhadr.Ingestion.Html.Blocks;
using TagNames = SearchKhadr.Ingestion.Html.Parsing.TagNames;

namespace SearchKhadr.Ingestion.Records;

/// <summary>Walks a piece of HTML once, without recursion, and takes its blocks and captions.</summary>
internal sealed class FragmentMarkup
{
    private const int MostOpen = 512 * 512;
    private const int MostInCaption = 8;

    private readonly List<SeenBlock> _blocks = [];
    private readonly List<Caption> _captions = [];
    private readonly StringBuilder _text = new();
    private readonly Stack<(INode Node, bool IsEnd)> _open = new();

    private FragmentMarkup() { }

    public static Fragment Read(string html)
    {
        var walk = new FragmentMarkup();
        if (new HtmlParser().ParseDocument("<body>" + html).Body is { } body)
            walk.Walk(body);
        return new(BlockKinds.Of(walk._blocks), walk._captions);
    }

    private void Walk(IElement body)
    {
        var owner = body;
        _open.Push((body, false));
        while (_open.TryPop(out var step))
        {
            if (step.Node is IText words)
                _text.Append(words.Data);
            if (step.Node is not IElement element || TagNames.IsSilent(element.LocalName))
                continue;
            var isBlock = TagNames.IsBlock(element.LocalName);
            if (isBlock || element.LocalName == "br")
                Flush(owner);
            if (isBlock)
                owner = step.IsEnd ? element.ParentElement ?? body : element;
            if (step.IsEnd || _open.Count > MostOpen)
                continue;
            _open.Push((element, true));
            for (var child = element.LastChild; child is not null; child = child.PreviousSibling)
                _open.Push((child, false));
        }

        Flush(body);
    }

    private void Flush(IElement owner)
    {
        var text = Whitespace.Collapse(_text.ToString());
        _text.Clear();
        if (text.Length == 0)
            return;
        if (!IsInCaption(owner))
            _blocks.Add(new(owner, text, IsBold(owner)));
        else if (CaptionParser.Read(text) is { Text.Length: > 0 } caption)
            _captions.Add(caption with { Before = _blocks.Count });
    }

    private static bool IsInCaption(IElement owner)
    {
        for (
            var (at, up) = (owner, 0);
            at is not null && up < MostInCaption;
            (at, up) = (at.ParentElement!, up + 1)
        )
        {
            if (at.LocalName == "figcaption")
                return true;
        }

        return false;
    }

    /// <summary>Whether an element's words all stand in one bold element.</summary>
    private static bool IsBold(IElement owner) =>
        owner.FirstElementChild is { LocalName: "b" or "strong", NextElementSibling: null }
        && owner.ChildNodes.All(static node =>
            node is not IText text || string.IsNullOrWhiteSpace(text.Data)
        );
}
