using SearchKhadr.Lucene.Search;

namespace SearchKhadr.Highlighting;

/// <summary>Says how well a sentence shows what was searched for.</summary>
/// <remarks>
/// As if the text were a collection of sentences: a word counts more the rarer it is in the text, repeats in a
/// sentence count less and less, long sentences count less, early ones a little more. Words that were shown already
/// count half, so that several passages show several words.
/// <b>Source</b> The weights of Lucene 8 <c>PassageScorer</c>.
/// </remarks>
internal sealed class PassageScorer
{
    private const float K1 = 1.2f;
    private const float B = 0.75f;
    private const float SentenceChars = 87f;

    private readonly int[] _keys;
    private readonly float[] _weights;
    private readonly int[] _counts;
    private readonly FieldText _field;

    public PassageScorer(FieldText field, IReadOnlyList<FieldHit> hits)
    {
        _field = field;
        _keys = new int[hits.Count];
        var numbers = new Dictionary<Query, int>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < hits.Count; i++)
        {
            if (!numbers.TryGetValue(hits[i].Query, out var key))
                numbers.Add(hits[i].Query, key = numbers.Count);
            _keys[i] = key;
        }
        _counts = new int[numbers.Count];
        foreach (var key in _keys)
            _counts[key]++;
        var chars = 0L;
        for (var i = 0; i < field.Count; i++)
            chars += field.TextOf(i).Length;
        var sentences = 1 + (chars / SentenceChars);
        _weights = new float[_counts.Length];
        for (var key = 0; key < _weights.Length; key++)
            _weights[key] = (K1 + 1) * (float)Math.Log(1 + ((sentences + 0.5) / (_counts[key] + 0.5)));
        Array.Clear(_counts);
    }

    public float Score(Candidate candidate)
    {
        var norm = K1 * (1 - B + (B * candidate.Range.Length / SentenceChars));
        var end = candidate.FirstHit + candidate.HitCount;
        for (var i = candidate.FirstHit; i < end; i++)
            _counts[_keys[i]]++;
        var sum = 0f;
        for (var i = candidate.FirstHit; i < end; i++)
        {
            ref var count = ref _counts[_keys[i]];
            sum += _weights[_keys[i]] * count / (count + norm);
            count = 0;
        }
        var start = _field.StartOf(candidate.ValueIndex) + (double)candidate.Range.Start;
        return sum * (1 + (1 / (float)Math.Log(SentenceChars + start)));
    }

    /// <summary>Notes that a candidate's words are shown.</summary>
    public void Show(Candidate candidate)
    {
        for (var i = candidate.FirstHit; i < candidate.FirstHit + candidate.HitCount; i++)
            _counts[_keys[i]] = 1;
        for (var key = 0; key < _counts.Length; key++)
        {
            if (_counts[key] != 0)
                _weights[key] *= 0.5f;
            _counts[key] = 0;
        }
    }
}
