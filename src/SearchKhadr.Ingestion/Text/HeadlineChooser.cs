using SearchKhadr.Ingestion.Bylines;
using SearchKhadr.Ingestion.Cleaning;
using SearchKhadr.Ingestion.Outlets;

namespace SearchKhadr.Ingestion.Text;

/// <summary>Chooses the headline among the lines above the body by what headlines are like.</summary>
/// <remarks>
/// A headline has four to sixteen words, speaks of what the body speaks of, stands below the outlet and the section and
/// above the standfirst, and may be repeated over the comments.
/// </remarks>
internal static class HeadlineChooser
{
    /// <summary>Below this no line is taken for a headline.</summary>
    private const double LowestScore = 0.4;

    /// <summary>What a line loses for standing right under another: there the standfirst stands.</summary>
    private const double StandfirstPlace = 1.2;

    /// <summary>More lines than this above the body are a menu, and no order can be read from them.</summary>
    private const int MenuLines = 6;

    /// <summary>A line that shares this much with the body may itself be the headline.</summary>
    private const double RivalOverlap = 0.25;

    public static int? Choose(IReadOnlyList<PageLine> lines, int bodyAt, int end, ISet<int> excluded)
    {
        var title = lines.Select(static l => l.Comments?.Title).FirstOrDefault(static t => t is not null);
        var vocabulary = Similarity.Vocabulary(
            lines.Skip(bodyAt).Take(end - bodyAt).Select(static l => l.Text)
        );
        int? best = null;
        double bestScore = LowestScore;
        var isUnderRival = false;
        var wordLines = 0;
        for (var i = 0; i < bodyAt; i++)
        {
            if (lines[i].IsMark || lines[i].IsFurniture || lines[i].Kind == LineKind.Caption)
                isUnderRival = false;
            if (!lines[i].IsWords || excluded.Contains(i) || IsTimedByline(lines[i].Text))
                continue;

            var overlap = Similarity.Overlap(lines[i].Text, vocabulary);
            var score =
                Score(lines, i, overlap) - (isUnderRival ? StandfirstPlace : 0) - Distance(lines, i, bodyAt);
            if (title is not null && Similarity.IsNearDuplicate(title, lines[i].Text))
                score += 6;
            if (score > bestScore)
                (best, bestScore) = (i, score);
            isUnderRival = lines[i].Words >= 4 && (overlap >= RivalOverlap || wordLines++ < MenuLines);
        }

        return best;
    }

    /// <summary>"By Ana Ruiz, Wire Writer Sat Dec 29, 10:10 AM": who and when, longer than a byline alone.</summary>
    public static bool IsTimedByline(string text) =>
        BylineParser.HasPrefix(text) && CommentHeader.HasTime(text);

    /// <summary>
    /// The one line of words above the body, however short: it would be lost if it were not the headline. Null where
    /// there are several, or where it is an outlet's or a section's name.
    /// </summary>
    public static int? Lone(IReadOnlyList<PageLine> lines, int bodyAt, ISet<int> excluded)
    {
        int? lone = null;
        for (var i = 0; i < bodyAt; i++)
        {
            if (!lines[i].IsWords || excluded.Contains(i))
                continue;
            if (lone is not null)
                return null;
            lone = i;
        }

        return
            lone is { } at
            && lines[at].Kind != LineKind.Prose
            && !SectionNames.Contains(lines[at].Text)
            && !MediaWords.LooksLikeOutlet(lines[at].Text)
            && OutletLines.LeadingName(lines[at].Text) is null
            && lines[at].Text.Any(char.IsLetter)
            ? lone
            : null;
    }

    /// <summary>Menus stand far above the text; the headline stands near it.</summary>
    private static double Distance(IReadOnlyList<PageLine> lines, int at, int bodyAt)
    {
        var between = lines.Skip(at + 1).Take(bodyAt - at - 1).Count(static l => l.IsWords);
        return Math.Min(1.2, 0.06 * between);
    }

    private static double Score(IReadOnlyList<PageLine> lines, int at, double overlap)
    {
        var line = lines[at];
        var score = 1.5 * overlap;
        score += line.Words switch
        {
            1 => -1.6,
            2 => -0.8,
            3 => 0,
            <= 12 => 1,
            <= 16 => 0.7,
            <= 22 => 0.3,
            <= 28 => -0.5,
            _ => -3,
        };
        if (line.Text.EndsWith('.'))
            score -= 0.5;
        if (line.Text[^1] is ':' or ',' or ';')
            score -= 1;
        if (
            line.Words <= 3
            && (PersonNames.LooksLikeName(line.Text) || MediaWords.LooksLikeOutlet(line.Text))
        )
            score -= 1;
        if (line.Line.IsAfterBlank && (at + 1 >= lines.Count || lines[at + 1].Line.IsAfterBlank))
            score += 0.2;
        if (at + 1 < lines.Count && (lines[at + 1].IsMark || lines[at + 1].Kind == LineKind.Prose))
            score += 0.4;
        return score;
    }
}
