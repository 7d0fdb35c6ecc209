using SearchKhadr.Lucene.Automata;
using SearchKhadr.Lucene.Codecs.Lucene84;
using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Store;

namespace SearchKhadr.Lucene.Codecs.BlockTree;

/// <summary>The terms of a field, in a segment.</summary>
/// <remarks>
/// <b>Threads</b> Safe for any number at once; what <see cref="Open"/> gives belongs to the thread that asked.
/// <b>Source</b> Lucene 8.7 <c>blocktree.FieldReader</c>.
/// </remarks>
internal sealed class FieldTerms(BlockTreeTermsReader reader, FieldInfo info) : Terms
{
    private const int MaxSpares = 4;

    private readonly PostingsEnum?[] _spares = new PostingsEnum?[MaxSpares];
    private SegmentTermsEnum? _spareTerms;

    /// <summary>The files.</summary>
    public BlockTreeTermsReader Reader => reader;

    /// <summary>The field.</summary>
    public FieldInfo Field => info;

    /// <summary>How many terms there are.</summary>
    public required long Count { get; init; }

    /// <summary>Where the first block is.</summary>
    public required byte[] RootCode { get; init; }

    /// <summary>The smallest term.</summary>
    public required byte[] FirstTerm { get; init; }

    /// <summary>The largest term.</summary>
    public required byte[] LastTerm { get; init; }

    /// <summary>How many occurrences all terms have.</summary>
    public required long TotalTermFreqs { get; init; }

    /// <summary>How many pairs of a term and a document there are.</summary>
    public required long DocFreqs { get; init; }

    /// <summary>How many documents have a term.</summary>
    public required int Docs { get; init; }

    /// <summary>The map from beginnings of terms to blocks.</summary>
    public required IndexInput Index { get; init; }

    /// <summary>Where the map begins.</summary>
    public required long IndexStartNode { get; init; }

    /// <inheritdoc/>
    public override long Size => Count;

    /// <inheritdoc/>
    public override long SumTotalTermFreq => TotalTermFreqs;

    /// <inheritdoc/>
    public override long SumDocFreq => DocFreqs;

    /// <inheritdoc/>
    public override int DocCount => Docs;

    /// <inheritdoc/>
    public override IndexOptions IndexOptions => info.IndexOptions;

    /// <inheritdoc/>
    public override bool HasPayloads => info.HasPayloads;

    /// <inheritdoc/>
    public override TermsEnum Open() => new SegmentTermsEnum(this);

    /// <inheritdoc/>
    internal override TermState? Find(ReadOnlySpan<byte> term)
    {
        var terms = Interlocked.Exchange(ref _spareTerms, null) ?? new SegmentTermsEnum(this);
        var state = terms.SeekExact(term) ? terms.State() : null;
        Volatile.Write(ref _spareTerms, terms);
        return state;
    }

    /// <inheritdoc/>
    internal override PostingsEnum Postings(ReadOnlySpan<byte> term, TermState state, PostingsFlags flags) =>
        reader.Postings.Postings(
            info,
            (Lucene84TermState)state,
            flags == PostingsFlags.Offsets ? Spare() : null,
            flags
        );

    /// <inheritdoc/>
    internal override ImpactsEnum Impacts(ReadOnlySpan<byte> term, TermState state, PostingsFlags flags) =>
        reader.Postings.Postings(info, (Lucene84TermState)state, reuse: null, flags);

    /// <inheritdoc/>
    internal override PostingsEnum? Spare()
    {
        foreach (ref var spare in _spares.AsSpan())
        {
            if (Interlocked.Exchange(ref spare, null) is { } postings)
                return postings;
        }
        return null;
    }

    /// <inheritdoc/>
    internal override void Recycle(PostingsEnum postings)
    {
        foreach (ref var spare in _spares.AsSpan())
        {
            if (Interlocked.CompareExchange(ref spare, postings, null) is null)
                return;
        }
    }

    /// <inheritdoc/>
    internal override TermsEnum Intersect(LazyAutomaton automaton) =>
        new IntersectingTermsEnum(this, automaton);
}
