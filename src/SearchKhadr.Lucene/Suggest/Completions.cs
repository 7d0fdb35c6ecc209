using System.Text;
using SearchKhadr.Lucene.Automata;
using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Suggest;

/// <summary>Texts in order, of which the weightiest with a prefix are found at once.</summary>
/// <remarks>
/// Texts with a prefix stand side by side; a tree of the weightiest of each stretch gives the best of any stretch one
/// after the other.
/// <b>Cost</b> The texts' bytes and 16 bytes for each; an answer looks at a few texts, however many have the prefix.
/// <b>Threads</b> Safe for any number at once.
/// </remarks>
public sealed class Completions
{
    private readonly byte[] _bytes;
    private readonly int[] _starts;
    private readonly HeaviestTree _heaviest;

    private Completions(List<(byte[] Text, long Weight)> sorted)
    {
        _starts = new int[sorted.Count + 1];
        for (var i = 0; i < sorted.Count; i++)
            _starts[i + 1] = checked(_starts[i] + sorted[i].Text.Length);
        _bytes = new byte[_starts[^1]];
        for (var i = 0; i < sorted.Count; i++)
            sorted[i].Text.CopyTo(_bytes, _starts[i]);
        _heaviest = new HeaviestTree([.. sorted.Select(text => text.Weight)]);
    }

    /// <summary>How many texts there are.</summary>
    public int Count => _starts.Length - 1;

    /// <summary>Takes texts in any order; of equal ones the weights are added.</summary>
    public static Completions Build(params IEnumerable<Completion> texts) =>
        new([
            .. texts
                .GroupBy(text => text.Text, StringComparer.Ordinal)
                .Select(group => (Encoding.UTF8.GetBytes(group.Key), group.Sum(text => text.Weight)))
                .OrderBy(text => text.Item1, Comparer<byte[]>.Create(Order)),
        ]);

    /// <summary>Takes the terms of a field, each as heavy as documents have it.</summary>
    /// <param name="reader">The index.</param>
    /// <param name="field">The field.</param>
    /// <param name="leastDocFreq">How many documents have a term at least.</param>
    public static Completions OfTerms(IndexReader reader, string field, int leastDocFreq = 1)
    {
        var texts = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var leaf in reader.Leaves)
        {
            for (var terms = leaf.Reader.Terms(field)?.Open(); terms is not null && terms.MoveNext(); )
            {
                var text = Encoding.UTF8.GetString(terms.Term);
                texts[text] = texts.GetValueOrDefault(text) + terms.DocFreq;
            }
        }
        return Build(
            texts
                .Where(text => text.Value >= leastDocFreq)
                .Select(text => new Completion(text.Key, text.Value))
        );
    }

    /// <summary>The weightiest texts that begin with a prefix. <b>Shape</b> The weightiest first, then by order.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    public IReadOnlyList<Completion> Complete(string prefix, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        var utf8 = Encoding.UTF8.GetBytes(prefix);
        var first = Search(0, Count, text => text.SequenceCompareTo(utf8) >= 0);
        var end = Search(first, Count, text => !text.StartsWith(utf8));
        return [.. _heaviest.Best([(first, end)], count).Select(At)];
    }

    /// <summary>The weightiest texts with a beginning that is a few edits away from a prefix.</summary>
    /// <param name="prefix">What was typed.</param>
    /// <param name="count">How many texts at most.</param>
    /// <param name="maxEdits">How many edits. <b>Shape</b> 0 to 2.</param>
    /// <param name="exactLength">How many characters at the beginning must be equal.</param>
    /// <returns>Texts. <b>Shape</b> Those of the fewest edits first, then the weightiest, then by order.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside.</exception>
    public IReadOnlyList<Completion> CompleteNear(
        string prefix,
        int count,
        int maxEdits = 1,
        int exactLength = 1
    )
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfNegative(exactLength);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(maxEdits, 2);
        var found = new List<Completion>(Complete(prefix, count));
        var seen = found.Select(text => text.Text).ToHashSet(StringComparer.Ordinal);
        for (var edits = 1; edits <= maxEdits && found.Count < count; edits++)
        {
            var automaton = new LevenshteinAutomaton(prefix, edits, exactLength, swaps: true);
            var stretches = new List<(int First, int End)>();
            Walk(automaton, automaton.Start, depth: 0, (0, Count), stretches);
            foreach (var place in _heaviest.Best(stretches, count))
            {
                if (found.Count < count && seen.Add(At(place).Text))
                    found.Add(At(place));
            }
        }
        return found;
    }

    /// <summary>Finds the stretches of texts of which some beginning is accepted.</summary>
    private void Walk(
        LazyAutomaton automaton,
        int state,
        int depth,
        (int First, int End) stretch,
        List<(int First, int End)> accepted
    )
    {
        if (automaton.IsAccept(state))
        {
            accepted.Add(stretch);
            return;
        }
        var at = Search(stretch.First, stretch.End, text => text.Length > depth);
        while (at < stretch.End)
        {
            var label = Text(at)[depth];
            var next = Search(at, stretch.End, text => text[depth] > label);
            var target = automaton.Step(state, label);
            if (target != LazyAutomaton.Dead)
                Walk(automaton, target, depth + 1, (at, next), accepted);
            at = next;
        }
    }

    /// <summary>The first text of a stretch from which on something holds.</summary>
    private int Search(int low, int high, TextTest holds)
    {
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (holds(Text(middle)))
                high = middle;
            else
                low = middle + 1;
        }
        return low;
    }

    private ReadOnlySpan<byte> Text(int place) => _bytes.AsSpan(_starts[place].._starts[place + 1]);

    private Completion At(int place) => new(Encoding.UTF8.GetString(Text(place)), _heaviest.Weight(place));

    private static int Order(byte[]? left, byte[]? right) => left.AsSpan().SequenceCompareTo(right);

    private delegate bool TextTest(ReadOnlySpan<byte> text);
}
