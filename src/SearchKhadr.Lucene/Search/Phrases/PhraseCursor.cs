using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Search.Phrases;

/// <summary>Steps through the positions of one word of a phrase in a document.</summary>
internal sealed class PhraseCursor(PostingsEnum postings, Term[] terms, int offset, int ord)
{
    private int _left;

    public PostingsEnum Postings { get; } = postings;

    /// <summary>The word; several where any of them will do.</summary>
    public Term[] Terms { get; } = terms;

    /// <summary>The word's place in the phrase.</summary>
    public int Offset { get; } = offset;

    /// <summary>Which of the phrase's words it is.</summary>
    public int Ord { get; } = ord;

    /// <summary>Where the phrase would begin for the word to stand where it does.</summary>
    public int PhraseStart { get; private set; }

    /// <summary>Where the word stands.</summary>
    public int Position => PhraseStart + Offset;

    public int StartOffset { get; private set; } = -1;

    public int EndOffset { get; private set; } = -1;

    /// <summary>Whether the characters of each position are noted.</summary>
    public bool KeepsOffsets { get; set; }

    /// <summary>The words, this one included, that are the same term and must not share a position; null for none.</summary>
    public PhraseCursor[]? Repeats { get; set; }

    /// <summary>Goes before the first position of the document that the postings stand on.</summary>
    public void Begin() => _left = Postings.Freq;

    /// <summary>Steps to the next position; false after the last.</summary>
    public bool MoveNext()
    {
        if (_left == 0)
            return false;
        _left--;
        PhraseStart = Postings.NextPosition() - Offset;
        if (KeepsOffsets)
        {
            StartOffset = Postings.StartOffset;
            EndOffset = Postings.EndOffset;
        }
        return true;
    }

    /// <summary>Steps to the first position with a phrase start that is not below a target; false where there is none.</summary>
    public bool SkipTo(int phraseStart)
    {
        while (PhraseStart < phraseStart)
        {
            if (!MoveNext())
                return false;
        }
        return true;
    }

    /// <summary>Whether it goes before another: by phrase start, then by place in the phrase.</summary>
    public bool IsBefore(PhraseCursor other) =>
        PhraseStart != other.PhraseStart ? PhraseStart < other.PhraseStart
        : Offset != other.Offset ? Offset < other.Offset
        : Ord < other.Ord;
}
