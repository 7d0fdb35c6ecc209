using SearchKhadr.Lucene.Automata;
using SearchKhadr.Lucene.Codecs.Lucene84;
using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Codecs.BlockTree;

/// <summary>Steps through those terms of a field in a segment that an automaton accepts.</summary>
/// <remarks>
/// A block is read only if the automaton lives on after the bytes that its terms share; of a block's floors only
/// those that begin with a byte on which it lives on.
/// <b>Source</b> Lucene 8.7 <c>blocktree.IntersectTermsEnum</c>.
/// </remarks>
internal sealed class IntersectingTermsEnum : FramedTermsEnum
{
    private readonly TermsIndexWalk _walk;
    private readonly FieldTerms _terms;
    private readonly LazyAutomaton _automaton;
    private bool _started;
    private byte[] _term = new byte[64];
    private int[] _states = new int[65];
    private int _termLength;

    /// <summary>Stands before the first accepted term.</summary>
    public IntersectingTermsEnum(FieldTerms terms, LazyAutomaton automaton)
        : base(terms)
    {
        _terms = terms;
        _automaton = automaton;
        _walk = new TermsIndexWalk(terms);
    }

    /// <inheritdoc/>
    public override ReadOnlySpan<byte> Term => _term.AsSpan(0, _termLength);

    /// <inheritdoc/>
    public override bool MoveNext()
    {
        if (!_started)
        {
            _started = true;
            _states[0] = _automaton.Start;
            PushRoot();
        }
        while (Depth >= 0)
        {
            var frame = Frame;
            if (frame.NextEntry < frame.EntryCount)
            {
                frame.Next(out var suffix, out var child);
                if (!TryAppend(frame.PrefixLength, suffix))
                    continue;
                if (child >= 0)
                    Push(child);
                else if (_automaton.IsAccept(_states[_termLength]))
                    return true;
            }
            else if (!TryNextOfFloor(frame))
            {
                Depth--;
            }
        }
        return false;
    }

    /// <summary>Not there: the automaton says which terms there are.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override bool SeekExact(ReadOnlySpan<byte> term) => throw NoSeek();

    /// <summary>Not there: the automaton says which terms there are.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override void SeekExact(ReadOnlySpan<byte> term, TermState state) => throw NoSeek();

    /// <summary>Not there: the automaton says which terms there are.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override SeekStatus SeekCeil(ReadOnlySpan<byte> term) => throw NoSeek();

    private static NotSupportedException NoSeek() => new("an intersection of terms is only stepped through");

    protected override Lucene84TermState CurrentState() =>
        Depth >= 0 ? Frame.DecodeState() : throw new InvalidOperationException("there is no term here");

    /// <summary>Puts a suffix after the shared bytes; false where the automaton dies on the way.</summary>
    private bool TryAppend(int prefixLength, ReadOnlySpan<byte> suffix)
    {
        var length = prefixLength + suffix.Length;
        if (_term.Length < length)
        {
            Array.Resize(ref _term, Math.Max(length, _term.Length * 2));
            Array.Resize(ref _states, _term.Length + 1);
        }
        var state = _states[prefixLength];
        for (var i = 0; i < suffix.Length; i++)
        {
            state = _automaton.Step(state, suffix[i]);
            if (state == LazyAutomaton.Dead)
                return false;
            _term[prefixLength + i] = suffix[i];
            _states[prefixLength + i + 1] = state;
        }
        _termLength = length;
        return true;
    }

    private void PushRoot()
    {
        var frame = PushFrame();
        frame.Open(0, _terms.RootCode);
        Begin(frame);
    }

    /// <summary>Goes into a block below; the index knows its floors, the block above does not.</summary>
    private void Push(long address)
    {
        var frame = PushFrame();
        _walk.Follow(Term);
        _walk.Open(_walk.MatchCount - 1, frame);
        if (frame.PrefixLength != _termLength || frame.FirstAddress != address)
            frame.OpenChild(_termLength, address);
        Begin(frame);
    }

    /// <summary>Reads the first floor of a block that can hold an accepted term.</summary>
    private void Begin(TermsFrame frame)
    {
        var state = _states[frame.PrefixLength];
        if (frame.HasFloors && !_automaton.IsAccept(state))
        {
            var label = NextLabel(state, 0);
            if (label < 0)
            {
                Depth--;
                return;
            }
            frame.ChooseFloor((byte)label);
        }
        frame.Load();
    }

    private bool TryNextOfFloor(TermsFrame frame)
    {
        if (!frame.HasFloors)
            return frame.TryNextOfFloor();
        var state = _states[frame.PrefixLength];
        var here = frame.Address;
        for (
            var label = NextLabel(state, frame.LastLabel + 1);
            label >= 0;
            label = NextLabel(state, label + 1)
        )
        {
            frame.ChooseFloor((byte)label);
            if (frame.Address == here)
                continue;
            frame.Load();
            return true;
        }
        return false;
    }

    /// <summary>The first byte, not below another, on which the automaton lives on; -1 where there is none.</summary>
    private int NextLabel(int state, int from)
    {
        for (; from <= byte.MaxValue; from++)
        {
            if (_automaton.Step(state, (byte)from) != LazyAutomaton.Dead)
                return from;
        }
        return -1;
    }
}
