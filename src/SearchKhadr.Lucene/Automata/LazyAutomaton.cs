using System.Runtime.CompilerServices;
using SearchKhadr.Lucene.Errors;

namespace SearchKhadr.Lucene.Automata;

/// <summary>A deterministic automaton over bytes; a state and an arc are worked out when first asked for.</summary>
/// <remarks><b>Cost</b> 1 KiB for each state that was reached.</remarks>
internal abstract class LazyAutomaton
{
    /// <summary>The state that nothing leads out of.</summary>
    public const int Dead = -1;

    private const int Labels = 256;
    private const int Unknown = 0;
    private const int Shift = 2;

    private readonly int _maxStates;
    private int[] _arcs = new int[Labels * 4];
    private int _states;

    /// <summary>Bounds how many states may be reached.</summary>
    protected LazyAutomaton(int maxStates) => _maxStates = maxStates;

    /// <summary>The state before the first byte.</summary>
    public int Start { get; protected init; }

    /// <summary>Whether the bytes that led to a state are accepted.</summary>
    public abstract bool IsAccept(int state);

    /// <summary>The state after one more byte; <see cref="Dead"/> where no continuation is accepted.</summary>
    /// <exception cref="QueryTooComplexException">More states are reached than allowed.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Step(int state, byte label)
    {
        var arc = _arcs[(state << 8) | label];
        return arc == Unknown ? Learn(state, label) : arc - Shift;
    }

    /// <summary>The state after some bytes.</summary>
    public int Run(ReadOnlySpan<byte> bytes)
    {
        var state = Start;
        foreach (var label in bytes)
        {
            state = Step(state, label);
            if (state == Dead)
                return Dead;
        }
        return state;
    }

    /// <summary>Whether some bytes are accepted.</summary>
    public bool Accepts(ReadOnlySpan<byte> bytes) =>
        Run(bytes) is var state && state != Dead && IsAccept(state);

    /// <summary>Works out where an arc leads.</summary>
    protected abstract int Follow(int state, byte label);

    /// <summary>Makes room for one more state and returns its number.</summary>
    protected int AddState()
    {
        if (_states == _maxStates)
            throw new QueryTooComplexException($"the pattern takes more than {_maxStates} states");
        if ((_states + 1) * Labels > _arcs.Length)
            Array.Resize(ref _arcs, _arcs.Length * 2);
        return _states++;
    }

    private int Learn(int state, byte label)
    {
        var target = Follow(state, label);
        _arcs[(state << 8) | label] = target + Shift;
        return target;
    }
}
