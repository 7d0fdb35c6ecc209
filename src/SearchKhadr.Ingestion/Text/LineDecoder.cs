namespace SearchKhadr.Ingestion.Text;

/// <summary>Finds what the lines of a page are part of, taken together: bodies and threads are stretches of lines.</summary>
/// <remarks>
/// <para>
/// A line's own odds and how likely one label follows another give each whole labelling of the page a value; the best
/// is found line by line.
/// </para>
/// <para><b>Source</b> Viterbi, "Error bounds for convolutional codes" (1967).</para>
/// </remarks>
internal static class LineDecoder
{
    public const int Labels = 3;

    /// <summary>The labelling of the highest value.</summary>
    /// <param name="odds">The log of the probability of each label, a line after the other.</param>
    /// <param name="steps">What it is worth that a label follows another: the former's row.</param>
    public static LineLabel[] Decode(ReadOnlySpan<float> odds, ReadOnlySpan<float> steps)
    {
        var labels = new LineLabel[odds.Length / Labels];
        var from = new byte[odds.Length];
        Span<float> best = stackalloc float[Labels];
        Span<float> next = stackalloc float[Labels];
        best.Clear();
        for (var i = 0; i < labels.Length; i++)
        {
            for (var to = 0; to < Labels; to++)
            {
                var (most, at) = (float.NegativeInfinity, 0);
                for (var old = 0; old < Labels; old++)
                {
                    var value = best[old] + (i == 0 ? 0 : steps[(old * Labels) + to]);
                    if (value > most)
                        (most, at) = (value, old);
                }

                next[to] = most + odds[(i * Labels) + to];
                from[(i * Labels) + to] = (byte)at;
            }

            next.CopyTo(best);
        }

        var label = 0;
        for (var l = 1; l < Labels; l++)
            label = best[l] > best[label] ? l : label;
        for (var i = labels.Length - 1; i >= 0; i--)
        {
            labels[i] = (LineLabel)label;
            label = from[(i * Labels) + label];
        }

        return labels;
    }
}
