using System.Globalization;
using SearchKhadr.Ingestion.Articles;

namespace SearchKhadr.Ingestion.Text;

/// <summary>
/// What speaks against that lines which look like comments are some: the headlines of other articles stand below each other with a
/// name and a day too, and a stray paragraph of the page's own may sound like a reader.
/// </summary>
/// <param name="Comments">What was read.</param>
/// <param name="Count">How many there are by their heading; null where it does not say.</param>
internal sealed record CommentDoubts(IReadOnlyList<Comment> Comments, int? Count)
{
    /// <summary>Found are as many as a heading counts up to this, and but for one. <b>Units</b> share.</summary>
    private const double MostAstray = 0.1;

    /// <summary>From so many on, some that say no sentence are enough of a doubt, and one may be missing.</summary>
    private const int Several = 3;

    /// <summary>Of a thread's comments fewer say no sentence. <b>Units</b> share.</summary>
    private const double MostUnsaid = 0.5;

    /// <summary>So close above stands the body that a paragraph closes. <b>Units</b> lines.</summary>
    private const int LinesOfBody = 2;

    /// <summary>A shorter line is no headline. <b>Units</b> words.</summary>
    private const int FewestOfTitle = 3;

    /// <summary>Whether a heading of comments stands above.</summary>
    public bool IsHeaded { get; init; }

    /// <summary>Whether a time of the day stands above what is said first.</summary>
    public bool IsTimed { get; init; }

    /// <summary>The lines of the page above.</summary>
    public IEnumerable<PageLine> Above { get; init; } = [];

    /// <summary>Whether there is any doubt.</summary>
    public bool Exist =>
        Comments.Count > 0 && !IsCounted && (AreNobodys || AreSections || AreHeadlines || OpenWithHeadlines);

    private bool IsCounted =>
        Count > 0
        && Math.Abs(Comments.Count - Count.Value)
            <= Math.Max(Count.Value < Several ? 0 : 1, Count.Value * MostAstray);

    private bool AreNobodys => !IsHeaded && !IsTimed && Comments.Count(IsSomebodys) * 2 < Comments.Count;

    /// <summary>Whether the names are those of sections, which stand in the page's menu too.</summary>
    private bool AreSections
    {
        get
        {
            var names = Comments
                .Select(static comment => comment.Author)
                .OfType<string>()
                .ToHashSet(StringComparer.OrdinalIgnoreCase);
            var all = names.Count;
            names.ExceptWith(Above.Select(static line => line.Text));
            return all > 0 && names.Count * 2 <= all;
        }
    }

    private bool AreHeadlines
    {
        get
        {
            var unsaid = Comments.Count(static comment => Paragraphs(comment).All(IsHeadline));
            return Comments.Count >= Several
                ? unsaid >= Comments.Count * MostUnsaid
                : !IsHeaded && unsaid == Comments.Count;
        }
    }

    private bool OpenWithHeadlines =>
        !IsHeaded
        && Comments.All(static comment =>
            Paragraphs(comment) is [var first, _, ..] && IsHeadline(first) && HasWords(first)
        );

    /// <summary>Gives the lines that were taken for comments back: to the body right above them where the rules say so.</summary>
    /// <param name="evidence">The page.</param>
    /// <param name="labels">What each line is part of.</param>
    public static void Release(LineEvidence evidence, Span<LineLabel> labels)
    {
        for (var i = 0; i < labels.Length; i++)
        {
            if (labels[i] != LineLabel.Comment)
                continue;
            var above = labels[Math.Max(0, i - LinesOfBody)..i];
            var isBody = evidence.Ruled[i] == LineLabel.Body && above.Contains(LineLabel.Body);
            labels[i] = isBody ? LineLabel.Body : LineLabel.Other;
        }
    }

    private static bool IsSomebodys(Comment comment) =>
        comment.Author is not null || comment.Time is not null || comment.TimeText is not null;

    private static string[] Paragraphs(Comment comment) => comment.Text.Split("\n\n");

    private static bool HasWords(string line) => line.Count(static c => c == ' ') >= FewestOfTitle - 1;

    /// <summary>Whether a line ends with a word, as a headline does; who writes may end with a smile.</summary>
    private static bool IsHeadline(string line)
    {
        var text = line.AsSpan().TrimEnd(" \"'”’»)]");
        return text.Length > 0
            && (
                char.IsLetterOrDigit(text[^1])
                || char.GetUnicodeCategory(text[^1]) == UnicodeCategory.CurrencySymbol
            );
    }
}
