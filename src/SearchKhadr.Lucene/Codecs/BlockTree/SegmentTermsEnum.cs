using SearchKhadr.Lucene.Codecs.Lucene84;

namespace SearchKhadr.Lucene.Codecs.BlockTree;

/// <summary>Steps through the terms of a field in a segment.</summary>
/// <remarks>
/// An exact seek reads one block and forgets how it got there; stepping on from it finds the way again.
/// <b>Cost</b> No allocation after the first blocks.
/// <b>Source</b> Lucene 8.7 <c>blocktree.SegmentTermsEnum</c>.
/// </remarks>
internal sealed partial class SegmentTermsEnum : FramedTermsEnum
{
    private readonly FieldTerms _terms;
    private readonly TermsIndexWalk _walk;
    private readonly TermsFrame _exact;
    private byte[] _term = new byte[64];
    private int _termLength;
    private Place _place = Place.Before;
    private Lucene84TermState? _given;

    /// <summary>Stands before the first term.</summary>
    public SegmentTermsEnum(FieldTerms terms)
        : base(terms)
    {
        _terms = terms;
        _walk = new TermsIndexWalk(terms);
        _exact = new TermsFrame(terms);
    }

    private enum Place
    {
        /// <summary>Before the first term.</summary>
        Before,

        /// <summary>On a term that an exact seek found.</summary>
        Exact,

        /// <summary>On a term whose state was given.</summary>
        Given,

        /// <summary>On a term, with the way to it.</summary>
        Stack,

        /// <summary>After the last term.</summary>
        End,
    }

    /// <inheritdoc/>
    public override ReadOnlySpan<byte> Term => _term.AsSpan(0, _termLength);

    /// <inheritdoc/>
    public override bool MoveNext()
    {
        switch (_place)
        {
            case Place.End:
                return false;
            case Place.Before:
                PushRoot();
                break;
            case Place.Exact:
            case Place.Given:
                SeekCeil(_term.AsSpan(0, _termLength).ToArray());
                break;
            case Place.Stack:
                break;
        }
        return Step();
    }

    /// <summary>Goes on from the current frame to the next term.</summary>
    private bool Step()
    {
        while (true)
        {
            var frame = Frame;
            if (frame.NextEntry < frame.EntryCount)
            {
                frame.Next(out var suffix, out var child);
                SetSuffix(frame.PrefixLength, suffix);
                if (child < 0)
                {
                    _place = Place.Stack;
                    return true;
                }
                Push(child);
            }
            else if (!frame.TryNextOfFloor() && !TryPop())
            {
                _place = Place.End;
                _termLength = 0;
                return false;
            }
        }
    }

    protected override Lucene84TermState CurrentState() =>
        _place switch
        {
            Place.Exact => _exact.DecodeState(),
            Place.Given => _given!,
            Place.Stack => Frame.DecodeState(),
            _ => throw new InvalidOperationException("there is no term here"),
        };

    private void SetSuffix(int prefixLength, ReadOnlySpan<byte> suffix)
    {
        _termLength = prefixLength + suffix.Length;
        if (_term.Length < _termLength)
            Array.Resize(ref _term, Math.Max(_termLength, _term.Length * 2));
        suffix.CopyTo(_term.AsSpan(prefixLength));
    }

    private void PushRoot()
    {
        Depth = -1;
        PushFrame().Open(0, _terms.RootCode);
        Frame.Load();
    }

    /// <summary>Goes into a block below whose shared bytes are the current term's.</summary>
    private void Push(long address)
    {
        var frame = PushFrame();
        frame.OpenChild(_termLength, address);
        frame.Load();
    }

    /// <summary>Goes back to the block above, after the entry of this one; false at the top.</summary>
    private bool TryPop()
    {
        if (Depth == 0)
            return false;
        var child = Frame;
        Depth--;
        var frame = Frame;
        if (!frame.IsLoaded)
        {
            frame.ChooseFloor(_term[frame.PrefixLength]);
            frame.Load();
            frame.SeekChild(child.FirstAddress);
        }
        return true;
    }
}
