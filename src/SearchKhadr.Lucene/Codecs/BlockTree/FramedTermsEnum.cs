using SearchKhadr.Lucene.Codecs.Lucene84;
using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Codecs.BlockTree;

/// <summary>A way through a field's blocks: the frames down to the current one, and what the current term has.</summary>
internal abstract class FramedTermsEnum(FieldTerms terms) : TermsEnum
{
    private TermsFrame[] _frames = [];

    /// <inheritdoc/>
    public override int DocFreq => CurrentState().DocFreq;

    /// <inheritdoc/>
    public override long TotalTermFreq => CurrentState().TotalTermFreq;

    /// <summary>How many frames are above the current one; -1 for no frame.</summary>
    protected int Depth { get; set; } = -1;

    /// <summary>The current frame.</summary>
    protected TermsFrame Frame => _frames[Depth];

    /// <inheritdoc/>
    public override TermState State()
    {
        var copy = new Lucene84TermState();
        copy.CopyFrom(CurrentState());
        return copy;
    }

    /// <inheritdoc/>
    public override PostingsEnum Postings(PostingsEnum? reuse, PostingsFlags flags) =>
        terms.Reader.Postings.Postings(terms.Field, CurrentState(), reuse, flags);

    /// <inheritdoc/>
    public override ImpactsEnum Impacts(PostingsFlags flags) =>
        terms.Reader.Postings.Postings(terms.Field, CurrentState(), reuse: null, flags);

    /// <summary>Where the current term's postings are.</summary>
    /// <exception cref="InvalidOperationException">It stands on no term.</exception>
    protected abstract Lucene84TermState CurrentState();

    /// <summary>Goes a frame down; the frame is still to be opened.</summary>
    protected TermsFrame PushFrame()
    {
        Depth++;
        if (Depth == _frames.Length)
            Array.Resize(ref _frames, Math.Max(4, Depth * 2));
        return _frames[Depth] ??= new TermsFrame(terms);
    }
}
