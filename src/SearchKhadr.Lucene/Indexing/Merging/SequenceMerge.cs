using System.Buffers.Binary;

namespace SearchKhadr.Lucene.Indexing.Merging;

/// <summary>Walks several ordered sequences as one; equal strings of several come together.</summary>
/// <remarks><b>Cost</b> A heap by the first eight bytes; the rest is compared only where those are equal.</remarks>
internal sealed class SequenceMerge
{
    private readonly ByteSequence[] _sequences;
    private readonly ulong[] _prefixes;
    private readonly int[] _heap;
    private readonly List<int> _matches = [];
    private int _size;

    /// <summary>Takes sequences that were not stepped yet.</summary>
    public SequenceMerge(ByteSequence[] sequences)
    {
        _sequences = sequences;
        _prefixes = new ulong[sequences.Length];
        _heap = new int[sequences.Length];
        for (var i = 0; i < sequences.Length; i++)
            _matches.Add(i);
    }

    /// <summary>Which sequences stand on the current string, in their order.</summary>
    public IReadOnlyList<int> Matches => _matches;

    /// <summary>The current string.</summary>
    public ReadOnlySpan<byte> Current => _sequences[_matches[0]].Current;

    /// <summary>Steps to the next string; false after the last.</summary>
    public bool MoveNext()
    {
        foreach (var index in _matches)
        {
            if (!_sequences[index].MoveNext())
                continue;
            _prefixes[index] = PrefixOf(_sequences[index].Current);
            Push(index);
        }
        _matches.Clear();
        if (_size == 0)
            return false;
        _matches.Add(Pop());
        while (_size > 0 && CompareTexts(_heap[0], _matches[0]) == 0)
            _matches.Add(Pop());
        return true;
    }

    private int CompareTexts(int left, int right)
    {
        var byPrefix = _prefixes[left].CompareTo(_prefixes[right]);
        return byPrefix != 0
            ? byPrefix
            : _sequences[left].Current.SequenceCompareTo(_sequences[right].Current);
    }

    private bool IsBefore(int left, int right)
    {
        var order = CompareTexts(left, right);
        return order < 0 || (order == 0 && left < right);
    }

    private void Push(int index)
    {
        var place = _size++;
        while (place > 0)
        {
            var parent = (place - 1) >> 1;
            if (!IsBefore(index, _heap[parent]))
                break;
            _heap[place] = _heap[parent];
            place = parent;
        }
        _heap[place] = index;
    }

    private int Pop()
    {
        var top = _heap[0];
        var moved = _heap[--_size];
        var place = 0;
        while (true)
        {
            var child = (place << 1) + 1;
            if (child >= _size)
                break;
            if (child + 1 < _size && IsBefore(_heap[child + 1], _heap[child]))
                child++;
            if (!IsBefore(_heap[child], moved))
                break;
            _heap[place] = _heap[child];
            place = child;
        }
        _heap[place] = moved;
        return top;
    }

    private static ulong PrefixOf(ReadOnlySpan<byte> text)
    {
        if (text.Length >= sizeof(ulong))
            return BinaryPrimitives.ReadUInt64BigEndian(text);
        ulong prefix = 0;
        for (var i = 0; i < text.Length; i++)
            prefix |= (ulong)text[i] << (56 - (8 * i));
        return prefix;
    }
}
