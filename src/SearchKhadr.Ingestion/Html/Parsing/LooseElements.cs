using AngleSharp.Dom;

namespace SearchKhadr.Ingestion.Html.Parsing;

/// <summary>The elements of a document that hold data and no text to read: meta, link and script.</summary>
/// <remarks><b>Cost</b> One walk over the document; a live collection walks it again each time it is asked.</remarks>
internal sealed class LooseElements
{
    private readonly List<IElement> _metas = [];
    private readonly List<IElement> _links = [];
    private readonly List<IElement> _scripts = [];

    private LooseElements() { }

    public IReadOnlyList<IElement> Metas => _metas;

    public IReadOnlyList<IElement> Links => _links;

    public IReadOnlyList<IElement> Scripts => _scripts;

    /// <summary>Gathers them in document order.</summary>
    public static LooseElements Of(IElement root)
    {
        var found = new LooseElements();
        var open = new Stack<(INodeList Children, int Next)>();
        open.Push((root.ChildNodes, 0));
        while (open.TryPop(out var level))
        {
            for (var i = level.Next; i < level.Children.Length; i++)
            {
                if (level.Children[i] is not IElement element)
                    continue;
                found.Add(element);
                if (element.ChildNodes.Length > 0)
                {
                    open.Push((level.Children, i + 1));
                    open.Push((element.ChildNodes, 0));
                    break;
                }
            }
        }

        return found;
    }

    private void Add(IElement element)
    {
        switch (element.LocalName)
        {
            case "meta":
                _metas.Add(element);
                break;
            case "link":
                _links.Add(element);
                break;
            case "script":
                _scripts.Add(element);
                break;
        }
    }
}
