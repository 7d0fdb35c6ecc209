using SearchKhadr.Benchmarks.Extraction;
using SearchKhadr.Ingestion.Text;

namespace SearchKhadr.Benchmarks.Training;

/// <summary>Counts what follows what on pages, and makes of it what a step from one label to another is worth.</summary>
internal static class LineSteps
{
    /// <summary>The odds of a line know its neighbours already, so that the steps count less than they would alone.</summary>
    private const double Strength = 0.25;

    public static float[] Of(IEnumerable<IReadOnlyList<LineClass>> pages)
    {
        var counts = new double[LineDecoder.Labels, LineDecoder.Labels];
        foreach (var page in pages)
        {
            for (var i = 1; i < page.Count; i++)
                counts[(int)page[i - 1], (int)page[i]]++;
        }

        var totals = new double[LineDecoder.Labels];
        for (var label = 0; label < LineDecoder.Labels; label++)
        {
            for (var from = 0; from < LineDecoder.Labels; from++)
                totals[label] += counts[from, label];
        }

        var steps = new float[LineDecoder.Labels * LineDecoder.Labels];
        for (var from = 0; from < LineDecoder.Labels; from++)
        {
            for (var to = 0; to < LineDecoder.Labels; to++)
            {
                // Against how often the label is met at all: that is in its odds.
                var expected = totals[from] * totals[to] / totals.Sum();
                steps[(from * LineDecoder.Labels) + to] = (float)(
                    Strength * Math.Log((counts[from, to] + 1) / (expected + 1))
                );
            }
        }

        return steps;
    }
}
