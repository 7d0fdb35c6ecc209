using SearchKhadr.Ingestion.Comments;
using SearchKhadr.Ingestion.Html.Parsing;

namespace SearchKhadr.Ingestion.Html.Comments;

/// <summary>
/// Parts comments that are told apart by nothing but a short line of one make behind or before each text: a name and a
/// town, without a date.
/// </summary>
internal static class CommentSignatures
{
    private const int LongestName = 70;
    private const int FewestComments = 2;

    /// <summary>The comments; none where texts and names do not take turns.</summary>
    public static List<CommentDraft> Read(IReadOnlyList<TextBlock> blocks)
    {
        var kinds = blocks.Where(CanBeName).GroupBy(KindOf, StringComparer.Ordinal);
        foreach (var names in kinds.Where(static kind => kind.Count() >= FewestComments && TellTowns(kind)))
        {
            if (!blocks.Where(block => KindOf(block) == names.Key).All(CanBeName))
            {
                continue;
            }

            var drafts = Part(blocks, names.Key);
            if (drafts.Count >= FewestComments)
            {
                return drafts;
            }
        }

        return [];
    }

    /// <summary>The texts with their names, where each name has one text and each text a name.</summary>
    private static List<CommentDraft> Part(IReadOnlyList<TextBlock> blocks, string names)
    {
        var drafts = new List<CommentDraft>();
        var namesFirst = KindOf(blocks[0]) == names;
        var text = new List<string>();
        string? author = null;
        foreach (var block in blocks)
        {
            if (KindOf(block) != names)
            {
                text.Add(block.Flat);
                continue;
            }

            if (!namesFirst || drafts.Count > 0 || author is not null)
            {
                if (text.Count == 0)
                {
                    return [];
                }

                drafts.Add(Draft(namesFirst ? author : CommentPhrases.CleanAuthor(block.Flat), text));
            }

            author = CommentPhrases.CleanAuthor(block.Flat);
            text.Clear();
        }

        if (namesFirst && text.Count > 0)
        {
            drafts.Add(Draft(author, text));
        }

        var isWhole = namesFirst || text.Count == 0;
        var sentences = drafts.Count(static draft =>
            HtmlText.EndsSentence(draft.Text) || draft.Text.Length > LongestName
        );
        return isWhole && sentences * 2 > drafts.Count ? drafts : [];
    }

    private static CommentDraft Draft(string? author, List<string> text) =>
        new(author, null, string.Join("\n\n", text), 0, null);

    private static bool CanBeName(TextBlock block) =>
        block.Text.Length is > 1 and <= LongestName
        && !block.EndsSentence
        && block.Text.AsSpan().IndexOf('\n') < 0;

    /// <summary>"Ana Ruiz, Quay Street": without the comma a short line is a heading or a link.</summary>
    private static bool TellTowns(IEnumerable<TextBlock> names) =>
        names.All(static block =>
            block.LinkChars == 0 && !block.IsHeading && block.Text.Contains(',', StringComparison.Ordinal)
        );

    private static string KindOf(TextBlock block) => block.Owner.Tag + "." + block.Owner.Element.ClassName;
}
