using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Codecs.Lucene84;

/// <summary>Where a term's postings are.</summary>
internal sealed class Lucene84TermState : TermState
{
    /// <summary>What <see cref="SingletonDoc"/>, <see cref="SkipOffset"/> and <see cref="LastPosBlockOffset"/> are where there is none.</summary>
    public const int None = -1;

    /// <summary>Where its documents begin in <c>.doc</c>.</summary>
    public long DocStart;

    /// <summary>Where its positions begin in <c>.pos</c>.</summary>
    public long PosStart;

    /// <summary>Where its payloads and offsets begin in <c>.pay</c>.</summary>
    public long PayStart;

    /// <summary>Where its skips begin, from <see cref="DocStart"/> on.</summary>
    public long SkipOffset = None;

    /// <summary>Where its positions after the last whole block begin, from <see cref="PosStart"/> on.</summary>
    public long LastPosBlockOffset = None;

    /// <summary>The only document that has it.</summary>
    public int SingletonDoc = None;

    /// <summary>Which of its block's terms it is, for the terms dictionary.</summary>
    public int Ord;

    private int _docFreq;
    private long _totalTermFreq;

    /// <inheritdoc/>
    public override int DocFreq => _docFreq;

    /// <inheritdoc/>
    public override long TotalTermFreq => _totalTermFreq;

    /// <summary>Sets the statistics.</summary>
    public void SetFreqs(int docFreq, long totalTermFreq)
    {
        _docFreq = docFreq;
        _totalTermFreq = totalTermFreq;
    }

    /// <summary>Takes over all of another's values.</summary>
    public void CopyFrom(Lucene84TermState other)
    {
        DocStart = other.DocStart;
        PosStart = other.PosStart;
        PayStart = other.PayStart;
        SkipOffset = other.SkipOffset;
        LastPosBlockOffset = other.LastPosBlockOffset;
        SingletonDoc = other.SingletonDoc;
        Ord = other.Ord;
        SetFreqs(other.DocFreq, other.TotalTermFreq);
    }

    /// <summary>Forgets where a term was, as before a block's first.</summary>
    public void Clear()
    {
        DocStart = 0;
        PosStart = 0;
        PayStart = 0;
        SkipOffset = None;
        LastPosBlockOffset = None;
        SingletonDoc = None;
        Ord = 0;
        SetFreqs(0, 0);
    }
}
