using SearchKhadr.Lucene.Search;

namespace SearchKhadr.Highlighting;

/// <summary>The values of a field of a document, as they were indexed one after the other.</summary>
public sealed class FieldText
{
    private readonly ReadOnlyMemory<char>[] _texts;
    private readonly int[] _starts;
    private IReadOnlyList<string>? _values;

    /// <summary>Takes the values in their order.</summary>
    /// <param name="values">The texts.</param>
    /// <param name="offsetGap">How many characters the analyzer leaves out between two values.</param>
    public FieldText(IReadOnlyList<string> values, int offsetGap = 1)
        : this([.. values.Select(value => value.AsMemory())], offsetGap) => _values = values;

    private FieldText(ReadOnlyMemory<char>[] texts, int offsetGap)
    {
        _texts = texts;
        _starts = new int[texts.Length];
        var start = 0;
        for (var i = 0; i < _starts.Length; i++)
        {
            _starts[i] = start;
            start += texts[i].Length + offsetGap;
        }
    }

    /// <summary>The texts in their order. <b>Cost</b> Made at the first call where they were given as memory.</summary>
    public IReadOnlyList<string> Values =>
        _values ??= Array.ConvertAll(_texts, static text => text.ToString());

    /// <summary>How many values there are.</summary>
    public int Count => _texts.Length;

    /// <summary>Takes values that stand somewhere else, as in one pooled buffer, without making texts of them.</summary>
    /// <param name="values">The texts. <b>Requires</b> They stay as they are while this is in use.</param>
    /// <param name="offsetGap">How many characters the analyzer leaves out between two values.</param>
    public static FieldText Over(ReadOnlyMemory<char>[] values, int offsetGap = 1) => new(values, offsetGap);

    /// <summary>One of the texts.</summary>
    public ReadOnlySpan<char> TextOf(int valueIndex) => _texts[valueIndex].Span;

    /// <summary>
    /// Places the matches of a field in its values: each word of a near phrase by itself, all else as a whole.
    /// <b>Shape</b> By value, then by start. What has no offsets, or lies outside the values, is left out.
    /// </summary>
    /// <param name="field">The field whose matches to take.</param>
    /// <param name="matches">Matches of one document; null for none.</param>
    public IReadOnlyList<FieldHit> Locate(string field, IReadOnlyList<MatchHit>? matches)
    {
        var count = matches?.Count ?? 0;
        var hits = new List<FieldHit>(count);
        for (var i = 0; i < count; i++)
        {
            var match = matches![i];
            if (!string.Equals(match.Field, field, StringComparison.Ordinal))
                continue;
            if (match.Words is not { } words)
            {
                Place(new TextRange(match.StartOffset, match.EndOffset), match.Query, hits);
                continue;
            }
            foreach (var (start, end) in words)
                Place(new TextRange(start, end), match.Query, hits);
        }
        if (!IsInOrder(hits))
            hits.Sort(Order);
        return hits;
    }

    /// <summary>Where a value begins in the field. <b>Units</b> UTF-16 characters.</summary>
    internal int StartOf(int valueIndex) => _starts[valueIndex];

    private static int Order(FieldHit left, FieldHit right) =>
        left.ValueIndex != right.ValueIndex
            ? left.ValueIndex.CompareTo(right.ValueIndex)
            : left.Range.Start.CompareTo(right.Range.Start);

    /// <summary>Matches come in order unless a near phrase lies across another match.</summary>
    private static bool IsInOrder(List<FieldHit> hits)
    {
        for (var i = 1; i < hits.Count; i++)
        {
            if (Order(hits[i - 1], hits[i]) > 0)
                return false;
        }
        return true;
    }

    /// <summary>Cuts a stretch of the field where values end.</summary>
    private void Place(TextRange inField, Query query, List<FieldHit> hits)
    {
        if (inField.Start < 0)
            return;
        var index = Array.BinarySearch(_starts, inField.Start);
        for (index = index < 0 ? ~index - 1 : index; index >= 0 && index < _starts.Length; index++)
        {
            if (_starts[index] >= inField.End)
                return;
            var start = Math.Max(0, inField.Start - _starts[index]);
            var end = Math.Min(_texts[index].Length, inField.End - _starts[index]);
            if (start < end)
                hits.Add(new FieldHit(index, new TextRange(start, end), query));
        }
    }
}
