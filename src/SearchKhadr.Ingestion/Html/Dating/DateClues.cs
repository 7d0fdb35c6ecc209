using SearchKhadr.Ingestion.Dates;
using SearchKhadr.Ingestion.Html.MainContent;
using SearchKhadr.Ingestion.Html.Metadata;
using SearchKhadr.Ingestion.Html.Parsing;

namespace SearchKhadr.Ingestion.Html.Dating;

/// <summary>Gathers every date that a page gives, and says of each where it stands.</summary>
internal sealed class DateClues(DateParser dates)
{
    /// <summary>The clues, in the order in which a page tells them: metadata, elements, text, address.</summary>
    public List<DateClue> Collect(
        PageTree page,
        MetaTags tags,
        LinkedArticle linked,
        string? url,
        int headlineBlock,
        ArticleText text,
        DateOrder order
    )
    {
        var clues = new List<DateClue>();
        var zone = new HeadZone(page, headlineBlock, text);
        var published = linked.IsArticle ? ClueKind.LinkedPublished : ClueKind.LinkedPagePublished;
        Add(linked.Published, published, "json-ld datePublished");
        if (linked.Published is null)
            Add(linked.PagePublished, ClueKind.LinkedPagePublished, "json-ld datePublished of the page");
        Add(linked.Modified, ClueKind.LinkedModified, "json-ld dateModified");
        MetaDateClues.Collect(tags, Add);
        var teasers = OwnTeasers.Of(page, url);
        new MarkedDateClues(page, zone, teasers, dates, order, clues).Collect();
        AddressDateClues.Collect(url, tags, Add);
        if (!clues.Exists(IsStrong))
            ScriptDateClues.Collect(page, headlineBlock, Add);
        new LineDateClues(page, zone, teasers, dates, order, clues).Collect(text);
        return ChangeStamps.Agree(SameInstant.Agree(NumberOrder.Agree(clues)));

        void Add(string? value, ClueKind kind, string evidence)
        {
            if (value is not null && dates.Parse(value, order) is { } reading)
                clues.Add(new DateClue(reading, kind, evidence));
        }
    }

    private static bool IsStrong(DateClue clue) =>
        clue.Kind is ClueKind.LinkedPublished or ClueKind.MetaPublished or ClueKind.MarkedPublished;
}
