using SearchKhadr.Ingestion.Html.MainContent;
using SearchKhadr.Ingestion.Html.Parsing;

namespace SearchKhadr.Ingestion.Html.Dating;

/// <summary>Which blocks stand close enough to the headline and to the body's ends to speak of the article.</summary>
internal sealed class HeadZone
{
    private const int AboveHeadline = 5;
    private const int BelowHeadline = 12;
    private const int BelowBodyStart = 3;
    private const int BehindBody = 5;

    public HeadZone(PageTree page, int headlineBlock, ArticleText text)
    {
        Anchor = headlineBlock >= 0 ? Math.Min(headlineBlock, text.First) : text.First;
        First = Math.Max(0, Anchor - AboveHeadline);
        // Where no body was found, the headline's surroundings must do.
        var last = text.First < page.Blocks.Count ? text.First + BelowBodyStart : Anchor + BelowHeadline;
        Last = Math.Min(last, page.Blocks.Count - 1);
        BodyFirst = text.First;
        BodyLast = text.Last;
    }

    /// <summary>The headline's block, or the body's first.</summary>
    public int Anchor { get; }

    public int First { get; }

    public int Last { get; }

    /// <summary>The body's first block; comments stand below it.</summary>
    public int BodyFirst { get; }

    /// <summary>The body's last block.</summary>
    public int BodyLast { get; }

    public bool IsNear(int block) => block >= First && block <= Last;

    public bool IsBehind(int block) => block > BodyLast && block <= BodyLast + BehindBody;
}
