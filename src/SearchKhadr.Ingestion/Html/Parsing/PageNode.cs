using AngleSharp.Dom;

namespace SearchKhadr.Ingestion.Html.Parsing;

/// <summary>An element of the page in document order, with where its text stands among the blocks.</summary>
internal sealed class PageNode(IElement element, string tag, int index, int parent, int depth)
{
    public IElement Element { get; } = element;

    public string Tag { get; } = tag;

    public int Index { get; } = index;

    /// <summary>The parent's index; -1 at the root.</summary>
    public int Parent { get; } = parent;

    public int Depth { get; } = depth;

    /// <summary>One past the last node inside this one.</summary>
    public int End { get; set; }

    /// <summary>Hints on the element itself.</summary>
    public Hint Own { get; set; }

    /// <summary>Hints on the element and on everything around it.</summary>
    public Hint Around { get; set; }

    /// <summary>The block in which its text begins, and where in it.</summary>
    public TextMark Start { get; set; }

    /// <summary>The block in which its text ends, and where in it.</summary>
    public TextMark Stop { get; set; }

    /// <summary>Whether it is a heading, from h1 to h6.</summary>
    public bool IsHeading => Tag is ['h', >= '1' and <= '6'];

    public bool Has(Hint hint) => (Own & hint) != Hint.None;

    public bool IsUnder(Hint hint) => (Around & hint) != Hint.None;
}

/// <summary>A place in the page's text: a block and a character in it.</summary>
internal readonly record struct TextMark(int Block, int Char);
