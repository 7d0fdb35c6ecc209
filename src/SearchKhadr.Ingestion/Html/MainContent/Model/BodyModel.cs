using SearchKhadr.Ingestion.Ranking;

namespace SearchKhadr.Ingestion.Html.MainContent.Model;

/// <summary>Says of every block of a page how likely it belongs to the article's body.</summary>
/// <remarks>
/// <para>
/// <b>Shape</b> The resource <c>BodyModel.bin</c> is one <see cref="BoostedTrees"/> over <see cref="BlockFeatures"/>;
/// <c>SearchKhadr.Benchmarks train</c> makes it and prints what it is worth on sites that it has not seen.
/// </para>
/// <para><b>Cost</b> A row a block; some two hundred trees of depth five.</para>
/// <para><b>Threads</b> Safe for many threads at once.</para>
/// </remarks>
internal sealed class BodyModel
{
    private static readonly Lazy<BodyModel> Loaded = new(Load);

    private readonly BoostedTrees _trees;

    /// <summary>A model of its own, as training tries one.</summary>
    public BodyModel(BoostedTrees trees) => _trees = trees;

    /// <summary>The model that the assembly carries.</summary>
    public static BodyModel Instance => Loaded.Value;

    /// <summary>A probability for each block.</summary>
    public float[] Judge(BlockEvidence evidence)
    {
        var features = new BlockFeatures(evidence);
        var chances = new float[evidence.Page.Blocks.Count];
        Span<float> row = stackalloc float[BlockFeatures.Count];
        for (var i = 0; i < chances.Length; i++)
        {
            evidence.Page.Clock.Tick();
            features.Write(i, row);
            chances[i] = _trees.Probability(row);
        }

        return chances;
    }

    /// <summary>Reads the model out of the assembly.</summary>
    /// <exception cref="InvalidOperationException">The features have changed since the model was trained.</exception>
    private static BodyModel Load()
    {
        var name = $"{typeof(BodyModel).Namespace}.BodyModel.bin";
        using var stream =
            typeof(BodyModel).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The assembly lacks its resource {name}.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        var trees = BoostedTrees.Read(bytes);
        return trees.Features == BlockFeatures.Count
            ? new BodyModel(trees)
            : throw new InvalidOperationException(
                $"The body model knows {trees.Features} features and a block has {BlockFeatures.Count}: train it again."
            );
    }
}
