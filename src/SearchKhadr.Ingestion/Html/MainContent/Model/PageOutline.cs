using System.Collections.Frozen;
using SearchKhadr.Ingestion.Furniture;
using SearchKhadr.Ingestion.Html.Parsing;

namespace SearchKhadr.Ingestion.Html.MainContent.Model;

/// <summary>Sums over a page that the features of its blocks are read from: by place, by element, by template.</summary>
internal sealed class PageOutline
{
    private static readonly FrozenDictionary<string, TagMask> Masks = new Dictionary<string, TagMask>(
        StringComparer.Ordinal
    )
    {
        ["aside"] = TagMask.Aside,
        ["footer"] = TagMask.Footer,
        ["header"] = TagMask.Header,
        ["nav"] = TagMask.Nav,
        ["form"] = TagMask.Form,
        ["table"] = TagMask.Table,
        ["ul"] = TagMask.List,
        ["ol"] = TagMask.List,
        ["article"] = TagMask.Article,
        ["main"] = TagMask.Main,
        ["figure"] = TagMask.Figure,
        ["blockquote"] = TagMask.Quote,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private readonly PageTree _page;
    private readonly int[] _chars;
    private readonly int[] _linkChars;
    private readonly TagMask[] _around;
    private readonly int[] _articles;
    private readonly int[] _related;
    private readonly Dictionary<int, Template> _templates = [];
    private readonly int[] _signatures;

    public PageOutline(PageTree page)
    {
        _page = page;
        _chars = new int[page.Blocks.Count + 1];
        _linkChars = new int[page.Blocks.Count + 1];
        _signatures = new int[page.Blocks.Count];
        _around = new TagMask[page.Nodes.Count];
        _articles = new int[page.Nodes.Count];
        _related = new int[page.Blocks.Count];
        foreach (var node in page.Nodes)
        {
            var own = Masks.GetValueOrDefault(node.Tag);
            _around[node.Index] = own | (node.Parent < 0 ? TagMask.None : _around[node.Parent]);
            _articles[node.Index] =
                own == TagMask.Article ? node.Index
                : node.Parent < 0 ? -1
                : _articles[node.Parent];
        }

        FindRelated();

        for (var i = 0; i < page.Blocks.Count; i++)
        {
            var block = page.Blocks[i];
            _chars[i + 1] = _chars[i] + block.Text.Length;
            _linkChars[i + 1] = _linkChars[i] + block.LinkChars;
            _signatures[i] = SignatureOf(block);
            var template = _templates.GetValueOrDefault(_signatures[i]);
            _templates[_signatures[i]] = new Template(
                template.Blocks + 1,
                template.Chars + block.Text.Length,
                template.LinkChars + block.LinkChars
            );
        }
    }

    public int TotalChars => _chars[^1];

    public TagMask TagsAround(TextBlock block) => _around[block.Owner.Index];

    /// <summary>The nearest article element around an element; -1 where there is none.</summary>
    public int ArticleAround(PageNode node) => _articles[node.Index];

    /// <summary>Blocks since a heading of links to other pages, under which a block still stands; 0 where it stands under none.</summary>
    public int SinceRelated(int block) => _related[block];

    public int Signature(int block) => _signatures[block];

    public Template TemplateOf(int block) => _templates[_signatures[block]];

    /// <summary>Characters from one block up to another, bounds clipped to the page.</summary>
    public int Chars(int first, int last) => Between(_chars, first, last);

    public int LinkChars(int first, int last) => Between(_linkChars, first, last);

    /// <summary>The deepest element around both.</summary>
    public PageNode Common(PageNode one, PageNode other)
    {
        while (one.Index > other.Index || one.End <= other.Index)
        {
            one = _page.Nodes[one.Parent];
        }

        return one;
    }

    /// <summary>A heading of related pages holds until a higher one, or the end of the element around its own.</summary>
    private void FindRelated()
    {
        TextBlock? heading = null;
        var last = 0;
        foreach (var block in _page.Blocks)
        {
            if (heading is not null && block.Index < last)
            {
                _related[block.Index] = block.Index - heading.Index;
            }

            if (!block.IsHeading)
            {
                continue;
            }

            if (block.Owner.Has(Hint.Related) || IsRelated(block.Flat))
            {
                heading = block;
                last = EndOfSection(block.Owner);
            }
            else if (heading is not null && block.Owner.Tag[1] < heading.Owner.Tag[1])
            {
                heading = null;
            }
        }
    }

    private static bool IsRelated(string heading) =>
        FurniturePatterns.Classify(heading) is FurnitureKind.RelatedHeading;

    /// <summary>Where the nearest element ends that holds more than a heading.</summary>
    private int EndOfSection(PageNode heading)
    {
        var node = heading;
        while (node.Parent >= 0 && node.Stop.Block <= heading.Stop.Block + 1)
        {
            node = _page.Nodes[node.Parent];
        }

        return node.Stop.Block;
    }

    private static int Between(int[] sums, int first, int last)
    {
        first = Math.Clamp(first, 0, sums.Length - 1);
        last = Math.Clamp(last, first, sums.Length - 1);
        return sums[last] - sums[first];
    }

    /// <summary>What blocks made by the same piece of a template share: tag and class of the owner and what holds it.</summary>
    private int SignatureOf(TextBlock block)
    {
        var owner = block.Owner;
        var hash = HashCode.Combine(owner.Tag, owner.Element.ClassName);
        return owner.Parent < 0
            ? hash
            : HashCode.Combine(
                hash,
                _page.Nodes[owner.Parent].Tag,
                _page.Nodes[owner.Parent].Element.ClassName
            );
    }
}

/// <summary>What blocks of one template hold together.</summary>
internal readonly record struct Template(int Blocks, int Chars, int LinkChars);

/// <summary>Elements around a block that say what part of the page it is in.</summary>
[Flags]
internal enum TagMask
{
    None = 0,
    Aside = 1 << 0,
    Footer = 1 << 1,
    Header = 1 << 2,
    Nav = 1 << 3,
    Form = 1 << 4,
    Table = 1 << 5,
    List = 1 << 6,
    Article = 1 << 7,
    Main = 1 << 8,
    Figure = 1 << 9,
    Quote = 1 << 10,
}
