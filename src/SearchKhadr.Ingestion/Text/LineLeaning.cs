namespace SearchKhadr.Ingestion.Text;

/// <summary>Labels the lines of a page, leaning to a label where more of it is to be expected than the odds alone say.</summary>
/// <remarks>
/// <para>
/// On a page unlike all that were learnt from, every line's odds may be low, though some of its lines are the body's.
/// So the odds of a label are raised step by step for all lines alike, and what that labels is judged by the F1 that is
/// to be expected were the odds true: where little is sure, lines count that are likelier not of the label.
/// </para>
/// <para>
/// <b>Source</b> Lipton, Elkan and Narayanaswamy, "Optimal thresholding of classifiers to maximize F1 measure" (2014):
/// the best threshold is half of the best F1.
/// </para>
/// </remarks>
internal static class LineLeaning
{
    /// <summary>How far the odds are raised at the most. <b>Units</b> log odds.</summary>
    private const float Farthest = 4;

    private const float Stride = 0.5f;

    /// <summary>Where some body is found, more lines are leant to where that is worth this much of F1.</summary>
    private const double BodyGain = 0.1;

    /// <summary>The same where none is found, as a page has a body; and of comments.</summary>
    private const double LeastGain = 0.001;

    /// <summary>Few pages have comments: of a thread that the odds do not show, this much of F1 must be expected.</summary>
    private const double SureThread = 0.3;

    /// <summary>Comments that are nowhere, counted in, so that a trace of some is no thread. <b>Units</b> words.</summary>
    private const double Unseen = 15;

    /// <summary>A label a line.</summary>
    /// <param name="lines">The page.</param>
    /// <param name="odds">The log of the probability of each label, a line after the other.</param>
    /// <param name="steps">What it is worth that a label follows another: the former's row.</param>
    public static LineLabel[] Decode(
        IReadOnlyList<PageLine> lines,
        ReadOnlySpan<float> odds,
        ReadOnlySpan<float> steps
    )
    {
        var raised = odds.ToArray();
        var labels = LineDecoder.Decode(raised, steps);
        labels = Lean(LineLabel.Body, labels, lines, odds, raised, steps);
        return Lean(LineLabel.Comment, labels, lines, odds, raised, steps);
    }

    /// <summary>The labels with the odds of one raised as far as it is worth it; they stay raised.</summary>
    private static LineLabel[] Lean(
        LineLabel label,
        LineLabel[] labels,
        IReadOnlyList<PageLine> lines,
        ReadOnlySpan<float> odds,
        float[] raised,
        ReadOnlySpan<float> steps
    )
    {
        var isBody = label == LineLabel.Body;
        var weights = new Weighed[lines.Count];
        for (var i = 0; i < weights.Length; i++)
        {
            var words = Math.Max(1, lines[i].Words);
            weights[i] = new Weighed(words, words * Math.Exp(odds[(i * LineDecoder.Labels) + (int)label]));
        }

        var (best, by) = (Expected(label, labels, weights), 0f);
        var gain = isBody && best > 0 ? BodyGain : LeastGain;
        for (var more = Stride; more <= Farthest; more += Stride)
        {
            Raise(label, more, odds, raised);
            var here = LineDecoder.Decode(raised, steps);
            var value = Expected(label, here, weights);
            if (value > best + gain && (isBody || value > SureThread))
                (best, labels, by) = (value, here, more);
        }

        Raise(label, by, odds, raised);
        return labels;
    }

    private static void Raise(LineLabel label, float by, ReadOnlySpan<float> odds, Span<float> raised)
    {
        for (var i = (int)label; i < odds.Length; i += LineDecoder.Labels)
            raised[i] = odds[i] + by;
    }

    /// <summary>The F1 of a label that is to be expected of a labelling, each line weighed by its words.</summary>
    private static double Expected(LineLabel label, LineLabel[] labels, Weighed[] weights)
    {
        double hit = 0,
            found = 0,
            all = label == LineLabel.Comment ? Unseen : 0;
        for (var i = 0; i < labels.Length; i++)
        {
            all += weights[i].Hoped;
            if (labels[i] != label)
                continue;
            found += weights[i].Words;
            hit += weights[i].Hoped;
        }

        return 2 * hit / Math.Max(1, found + all);
    }

    /// <summary>A line's words, and how many of them are to be expected under a label.</summary>
    private readonly record struct Weighed(int Words, double Hoped);
}
