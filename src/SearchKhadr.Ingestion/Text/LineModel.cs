using SearchKhadr.Ingestion.Ranking;

namespace SearchKhadr.Ingestion.Text;

/// <summary>Says how likely each line of a page that was saved as text is the article's.</summary>
/// <remarks>
/// <para>
/// <b>Shape</b> The resource <c>LineModel.bin</c> is one <see cref="BoostedTrees"/> over <see cref="LineFeatures"/>;
/// <c>SearchKhadr.Benchmarks train-lines</c> makes it and prints what it is worth on sites that it has not seen.
/// </para>
/// <para><b>Threads</b> Safe for many threads at once.</para>
/// </remarks>
internal sealed class LineModel
{
    /// <summary>A shorter page is hardly a whole one with menus and feet: its lines are left undecided.</summary>
    private const int FewestLines = 20;

    private static readonly Lazy<LineModel> Loaded = new(Load);

    private readonly BoostedTrees _trees;

    internal LineModel(BoostedTrees trees) => _trees = trees;

    /// <summary>The model that the assembly carries.</summary>
    public static LineModel Shipped => Loaded.Value;

    /// <summary>A value a line, the log of its odds: above 0 where it is rather the article's than not.</summary>
    public double[] Values(IReadOnlyList<PageLine> lines)
    {
        var values = new double[lines.Count];
        if (lines.Count < FewestLines)
            return values;

        var features = new LineFeatures(lines);
        Span<float> row = stackalloc float[LineFeatures.Count];
        for (var i = 0; i < values.Length; i++)
        {
            features.Write(i, row);
            var chance = Math.Clamp(_trees.Probability(row), 0.0001, 0.9999);
            values[i] = Math.Log(chance / (1 - chance));
        }

        return values;
    }

    /// <summary>Reads the model out of the assembly.</summary>
    /// <exception cref="InvalidOperationException">The features have changed since the model was trained.</exception>
    private static LineModel Load()
    {
        var name = $"{typeof(LineModel).Namespace}.LineModel.bin";
        using var stream =
            typeof(LineModel).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The assembly lacks its resource {name}.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        var trees = BoostedTrees.Read(bytes);
        return trees.Features == LineFeatures.Count
            ? new LineModel(trees)
            : throw new InvalidOperationException(
                $"The line model knows {trees.Features} features and a line has {LineFeatures.Count}: train it again."
            );
    }
}
