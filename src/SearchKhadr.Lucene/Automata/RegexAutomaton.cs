using SearchKhadr.Lucene.Errors;

namespace SearchKhadr.Lucene.Automata;

/// <summary>Accepts what an expression over bytes matches.</summary>
/// <remarks>
/// A state is what the bytes still to come must match: the derivative of the expression by the bytes read. That gives
/// intersection and complement at no cost, and only states that some term leads to are made.
/// <b>Source</b> J. Brzozowski, <i>Derivatives of Regular Expressions</i>, 1964.
/// </remarks>
internal sealed class RegexAutomaton : LazyAutomaton
{
    /// <summary>How many states are allowed, as Lucene allows by default.</summary>
    public const int MaxStates = 10_000;

    private const int MaxNodes = 200_000;

    private readonly RegexNodes _nodes;
    private readonly List<RegexNode> _states = [];
    private readonly Dictionary<RegexNode, int> _stateOf = [];

    private RegexAutomaton(RegexNodes nodes, RegexNode start)
        : base(MaxStates)
    {
        _nodes = nodes;
        Start = start == nodes.Nothing ? AddDeadStart(start) : StateOf(start);
    }

    /// <summary>Builds the automaton of a regular expression.</summary>
    /// <exception cref="FormatException">The expression has an error.</exception>
    /// <exception cref="QueryTooComplexException">It is too complex.</exception>
    public static RegexAutomaton OfExpression(string expression)
    {
        var nodes = new RegexNodes(MaxNodes);
        return new RegexAutomaton(nodes, new RegexParser(nodes, expression).Parse());
    }

    /// <summary>Builds the automaton of a pattern with <c>*</c> for any characters and <c>?</c> for one.</summary>
    /// <exception cref="QueryTooComplexException">It is too complex.</exception>
    public static RegexAutomaton OfWildcard(string pattern)
    {
        var nodes = new RegexNodes(MaxNodes);
        var parts = new List<RegexNode>();
        var escaped = false;
        foreach (var rune in pattern.EnumerateRunes())
        {
            if (!escaped && rune.Value == '\\')
            {
                escaped = true;
                continue;
            }
            parts.Add(
                escaped ? nodes.Text(rune.ToString())
                : rune.Value == '*' ? nodes.Anything
                : rune.Value == '?' ? nodes.AnyCharacter
                : nodes.Text(rune.ToString())
            );
            escaped = false;
        }
        if (escaped)
            parts.Add(nodes.Text("\\"));
        var all = nodes.NoBytes;
        for (var i = parts.Count - 1; i >= 0; i--)
            all = nodes.Sequence(parts[i], all);
        return new RegexAutomaton(nodes, all);
    }

    /// <inheritdoc/>
    public override bool IsAccept(int state) => _states[state].MatchesNoBytes;

    /// <inheritdoc/>
    protected override int Follow(int state, byte label)
    {
        var next = Derive(_states[state], label);
        return next == _nodes.Nothing ? Dead : StateOf(next);
    }

    private RegexNode Derive(RegexNode node, byte label) =>
        node.Kind switch
        {
            RegexKind.Anything => node,
            RegexKind.Range => label >= node.Low && label <= node.High ? _nodes.NoBytes : _nodes.Nothing,
            RegexKind.Sequence => DeriveSequence(node, label),
            RegexKind.Union => _nodes.Union(node.Parts.Select(part => Derive(part, label))),
            RegexKind.Intersection => _nodes.Intersection(node.Parts.Select(part => Derive(part, label))),
            RegexKind.Complement => _nodes.Complement(Derive(node.Parts[0], label)),
            RegexKind.Repeat => _nodes.Sequence(
                Derive(node.Parts[0], label),
                _nodes.Repeat(node.Parts[0], Math.Max(0, node.Low - 1), node.High < 0 ? -1 : node.High - 1)
            ),
            _ => _nodes.Nothing,
        };

    private RegexNode DeriveSequence(RegexNode node, byte label)
    {
        var parts = new List<RegexNode>();
        for (; node.Kind == RegexKind.Sequence; node = node.Parts[1])
        {
            parts.Add(_nodes.Sequence(Derive(node.Parts[0], label), node.Parts[1]));
            if (!node.Parts[0].MatchesNoBytes)
                return parts.Count == 1 ? parts[0] : _nodes.Union(parts);
        }
        parts.Add(Derive(node, label));
        return _nodes.Union(parts);
    }

    private int AddDeadStart(RegexNode start)
    {
        _states.Add(start);
        return AddState();
    }

    private int StateOf(RegexNode node)
    {
        if (_stateOf.TryGetValue(node, out var known))
            return known;
        var added = AddState();
        _states.Add(node);
        _stateOf.Add(node, added);
        return added;
    }
}
