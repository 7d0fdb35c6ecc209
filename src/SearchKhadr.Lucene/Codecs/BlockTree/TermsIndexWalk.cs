using SearchKhadr.Lucene.Bits;
using SearchKhadr.Lucene.Store;

namespace SearchKhadr.Lucene.Codecs.BlockTree;

/// <summary>Finds, in the index of a field's terms, the blocks that a term is below.</summary>
/// <remarks><b>Cost</b> No allocation but to grow; one arc a byte, as far as the index goes.</remarks>
internal sealed class TermsIndexWalk(FieldTerms terms)
{
    private readonly IndexInput _index = terms.Index;
    private Match[] _matches = new Match[8];
    private byte[] _output = new byte[16];
    private byte[] _code = new byte[16];

    /// <summary>How many blocks were found, from the root down; at least 1.</summary>
    public int MatchCount { get; private set; }

    /// <summary>Follows a term.</summary>
    public void Follow(ReadOnlySpan<byte> term)
    {
        MatchCount = 0;
        Add(default);
        var reader = new FstReader(_index.SpanAt(0, (int)_index.Length), _index.Resource);
        var node = terms.IndexStartNode;
        var outputLength = 0;
        var arc = default(FstArc);
        for (var i = 0; i < term.Length && reader.TryFindArc(node, term[i], ref arc); i++)
        {
            if (arc.OutputLength > 0)
            {
                Grow(ref _output, outputLength + arc.OutputLength);
                reader.CopyOutput(arc.OutputStart, _output.AsSpan(outputLength, arc.OutputLength));
                outputLength += arc.OutputLength;
            }
            if (arc.IsFinal)
                Add(new Match(i + 1, outputLength, arc.FinalOutputStart, arc.FinalOutputLength));
            node = arc.Target;
        }
    }

    /// <summary>Goes to a block that was found.</summary>
    public void Open(int match, TermsFrame frame)
    {
        ref readonly var found = ref _matches[match];
        if (match == 0)
        {
            frame.Open(0, terms.RootCode);
            return;
        }
        var length = found.OutputLength + found.FinalOutputLength;
        Grow(ref _code, length);
        _output.AsSpan(0, found.OutputLength).CopyTo(_code);
        if (found.FinalOutputLength > 0)
        {
            var reader = new FstReader(_index.SpanAt(0, (int)_index.Length), _index.Resource);
            reader.CopyOutput(
                found.FinalOutputStart,
                _code.AsSpan(found.OutputLength, found.FinalOutputLength)
            );
        }
        frame.Open(found.PrefixLength, _code.AsSpan(0, length));
    }

    private static void Grow(ref byte[] bytes, int length)
    {
        if (bytes.Length < length)
            Array.Resize(ref bytes, Math.Max(length, bytes.Length * 2));
    }

    private void Add(in Match match)
    {
        if (MatchCount == _matches.Length)
            Array.Resize(ref _matches, MatchCount * 2);
        _matches[MatchCount++] = match;
    }

    private readonly record struct Match(
        int PrefixLength,
        int OutputLength,
        int FinalOutputStart,
        int FinalOutputLength
    );
}
