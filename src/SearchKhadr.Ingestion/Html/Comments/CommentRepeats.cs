using SearchKhadr.Ingestion.Comments;
using SearchKhadr.Ingestion.Html.Parsing;

namespace SearchKhadr.Ingestion.Html.Comments;

/// <summary>
/// Knows the short lines that stand in most comments of a thread alike, whatever they say and in whatever language:
/// those are buttons, counts and labels of the template.
/// </summary>
internal sealed class CommentRepeats
{
    private const int LongestLine = 90;
    private const int FewestItems = 3;

    /// <summary>A line with links in it is the template's when it stands in this share of the comments.</summary>
    private const double MostLinked = 0.5;

    /// <summary>A line without links may be what everybody says.</summary>
    private const double MostPlain = 0.8;

    private readonly HashSet<string> _lines = new(StringComparer.Ordinal);

    /// <summary>Counts the lines of a thread.</summary>
    /// <param name="items">The thread's comments.</param>
    /// <param name="title">What the thread is called, which a forum says again over each post; null where it does not.</param>
    public CommentRepeats(IReadOnlyList<CommentItem> items, TextBlock? title = null)
    {
        if (title is not null)
        {
            _lines.Add(CommentClock.LettersOf(title.Flat));
            _lines.Add("re" + CommentClock.LettersOf(title.Flat));
        }

        if (items.Count < FewestItems)
        {
            return;
        }

        var linked = new Dictionary<string, int>(StringComparer.Ordinal);
        var plain = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            var own = new HashSet<string>(StringComparer.Ordinal);
            foreach (var block in item.Blocks.Where(static block => block.Text.Length <= LongestLine))
            {
                var key = CommentClock.LettersOf(block.Flat);
                if (key.Length > 1 && own.Add(key))
                {
                    var counts = IsLinked(block) ? linked : plain;
                    counts[key] = counts.GetValueOrDefault(key) + 1;
                }
            }
        }

        Add(linked, items.Count * MostLinked);
        Add(plain, items.Count * MostPlain);
    }

    /// <summary>Whether a line of a comment is the template's.</summary>
    public bool Has(TextBlock block) =>
        _lines.Count > 0
        && block.Text.Length <= LongestLine
        && _lines.Contains(CommentClock.LettersOf(block.Flat));

    private void Add(Dictionary<string, int> counts, double least)
    {
        foreach (var (key, count) in counts)
        {
            if (count >= Math.Max(FewestItems, least))
            {
                _lines.Add(key);
            }
        }
    }

    private static bool IsLinked(TextBlock block) =>
        block.LinkShare > 0.4 || block.IsUnder(Hint.Reply | Hint.Share);
}
