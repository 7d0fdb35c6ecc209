using System.Runtime.CompilerServices;

namespace SearchKhadr.Lucene.Search.Scoring;

/// <summary>Scores one word, or phrase, of a field by its frequency and the field's norm.</summary>
/// <remarks><b>Guarantees</b> Never falls with the frequency, nor grows with the norm.</remarks>
internal sealed class SimScorer(float weight, float[] inverseNorms)
{
    /// <summary>What a field without norms counts as.</summary>
    public const long NoNorm = 1;

    /// <summary>What no score exceeds.</summary>
    public float Best => Score(float.MaxValue, NoNorm);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public float Score(float freq, long norm) => weight - (weight / (1f + (freq * inverseNorms[(byte)norm])));
}
