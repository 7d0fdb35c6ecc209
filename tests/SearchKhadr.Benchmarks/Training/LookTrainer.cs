using System.Buffers.Binary;
using SearchKhadr.Benchmarks.Extraction;
using SearchKhadr.Ingestion.Text;

namespace SearchKhadr.Benchmarks.Training;

/// <summary>Trains looks at the lines of pages, of all of them or of those that it is asked to see.</summary>
/// <param name="trainer">Grows the trees.</param>
/// <param name="pages">The pages.</param>
/// <param name="rows">Their lines' features.</param>
/// <param name="power">
/// What a line's share of its page's words is raised to: below one, the many short lines of lists count more than their words.
/// </param>
internal sealed class LookTrainer(
    TreeTrainer trainer,
    IReadOnlyList<LinePage> pages,
    BinnedRows rows,
    double power = 1
)
{
    /// <summary>How much more a page with comments counts than one without.</summary>
    private const float TimesWithComments = 3;

    /// <summary>A look in its file's format.</summary>
    public byte[] Train(Predicate<LinePage> isSeen)
    {
        double[] weights =
        [
            .. pages.SelectMany(page => isSeen(page) ? Weights(page) : page.Weights.Select(static _ => 0.0)),
        ];
        using var file = new MemoryStream();
        Span<byte> length = stackalloc byte[sizeof(int)];
        foreach (var label in (ReadOnlySpan<LineClass>)[LineClass.Body, LineClass.Comment])
        {
            bool[] labels = [.. pages.SelectMany(page => page.Classes.Select(line => line == label))];
            var trees = trainer.Train(rows, labels, weights);
            BinaryPrimitives.WriteInt32LittleEndian(length, trees.Length);
            file.Write(length);
            file.Write(trees);
        }

        return file.ToArray();
    }

    /// <summary>
    /// What looks make of the pages, each by one that saw no page of its fold: a look is too sure of the pages that it was
    /// trained on, and a second one would learn to trust it.
    /// </summary>
    public float[][] SeenAgain(Func<LinePage, int> foldOf)
    {
        var seen = new float[pages.Count][][];
        foreach (var fold in pages.Select(foldOf).Distinct().Order())
        {
            var look = LookOf(Train(page => foldOf(page) != fold));
            Parallel.For(
                0,
                pages.Count,
                i =>
                {
                    if (foldOf(pages[i]) == fold)
                        seen[i] = SeenBy(look, pages[i]);
                }
            );
        }

        return [.. seen.SelectMany(static page => page)];
    }

    private static float[][] SeenBy(LineLook look, LinePage page)
    {
        var (body, comment) = look.Chances(page.Rows);
        return LineSecondLook.Rows(page.Features!, body, comment);
    }

    /// <summary>Few pages have comments, and those that are copied out of a browser have them oftener.</summary>
    private IEnumerable<double> Weights(LinePage page)
    {
        double times = page.Classes.Contains(LineClass.Comment) ? TimesWithComments : 1;
        var raised = Array.ConvertAll(page.Weights, weight => Math.Pow(weight, power));
        var scale = times * page.Weights.Sum() / raised.Sum();
        return raised.Select(weight => scale * weight);
    }

    private static LineLook LookOf(byte[] file)
    {
        ReadOnlySpan<byte> bytes = file;
        return LineLook.Take(ref bytes, LineFeatures.Count);
    }
}
