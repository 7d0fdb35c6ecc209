using SearchKhadr.Ingestion.Html.Parsing;

namespace SearchKhadr.Ingestion.Html.Comments;

/// <summary>Marks the forms inside a part of the page that is named as comments, so that no field is taken for a comment.</summary>
internal static class CommentForms
{
    private const string Fields =
        "textarea, input[type=password], input[type=text], input[type=email], input:not([type])";

    /// <summary>A form around a part may be the page's own; one for a comment has no more lines than this.</summary>
    private const int MostBlocks = 40;

    /// <summary>Marks each form that holds a field to write in and no line that tells a time: those may be wrapped around a thread.</summary>
    public static void Mark(PageTree page, PageNode zone, MetaLine?[] metas)
    {
        for (var outer = zone; outer.Parent >= 0; outer = page.Nodes[outer.Parent])
        {
            if (
                outer.Tag == "form"
                && outer.Stop.Block - outer.Start.Block <= MostBlocks
                && IsForm(outer, metas)
            )
            {
                MarkAll(page, outer);
                return;
            }
        }

        for (var i = zone.Index + 1; i < zone.End; i++)
        {
            var node = page.Nodes[i];
            if (node.Tag == "form" && IsForm(node, metas))
            {
                MarkAll(page, node);
                i = node.End - 1;
            }
        }
    }

    private static bool IsForm(PageNode node, MetaLine?[] metas) =>
        !TellsTime(node, metas) && node.Element.QuerySelector(Fields) is not null;

    private static void MarkAll(PageTree page, PageNode form)
    {
        form.Own |= Hint.CommentForm;
        for (var i = form.Index; i < form.End; i++)
        {
            page.Nodes[i].Around |= Hint.CommentForm;
        }
    }

    private static bool TellsTime(PageNode node, MetaLine?[] metas)
    {
        for (var i = node.Start.Block; i < node.Stop.Block; i++)
        {
            if (metas[i] is { TellsTime: true })
            {
                return true;
            }
        }

        return false;
    }
}
