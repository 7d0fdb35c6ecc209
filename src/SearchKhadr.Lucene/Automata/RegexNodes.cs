using System.Text;
using SearchKhadr.Lucene.Errors;

namespace SearchKhadr.Lucene.Automata;

/// <summary>Makes expressions over bytes, each one once, in their plainest form.</summary>
internal sealed partial class RegexNodes
{
    private readonly Dictionary<NodeKey, RegexNode> _known = [];
    private readonly int _maxNodes;

    public RegexNodes(int maxNodes)
    {
        _maxNodes = maxNodes;
        Nothing = Make(RegexKind.Nothing, []);
        NoBytes = Make(RegexKind.NoBytes, []);
        Anything = Make(RegexKind.Anything, []);
    }

    public RegexNode Nothing { get; }

    public RegexNode NoBytes { get; }

    public RegexNode Anything { get; }

    /// <summary>The UTF-8 of any one character.</summary>
    public RegexNode AnyCharacter => Characters(0, 0x10FFFF);

    public RegexNode Bytes(int low, int high) => Make(RegexKind.Range, [], low, high);

    public RegexNode Text(string text)
    {
        var node = NoBytes;
        var utf8 = Encoding.UTF8.GetBytes(text);
        for (var i = utf8.Length - 1; i >= 0; i--)
            node = Sequence(Bytes(utf8[i], utf8[i]), node);
        return node;
    }

    /// <summary>One after the other. <b>Guarantees</b> The first part of a sequence is none itself.</summary>
    public RegexNode Sequence(RegexNode first, RegexNode rest)
    {
        if (first == Nothing || rest == Nothing)
            return Nothing;
        if (first == NoBytes)
            return rest;
        if (rest == NoBytes || (first == Anything && rest == Anything))
            return first;
        if (first.Kind != RegexKind.Sequence)
            return Make(RegexKind.Sequence, [first, rest]);
        var heads = new Stack<RegexNode>();
        for (; first.Kind == RegexKind.Sequence; first = first.Parts[1])
            heads.Push(first.Parts[0]);
        var node = Sequence(first, rest);
        while (heads.TryPop(out var head))
            node = Sequence(head, node);
        return node;
    }

    public RegexNode Union(params IEnumerable<RegexNode> parts) =>
        Combine(RegexKind.Union, parts, unit: Nothing, zero: Anything);

    public RegexNode Intersection(params IEnumerable<RegexNode> parts) =>
        Combine(RegexKind.Intersection, parts, unit: Anything, zero: Nothing);

    public RegexNode Complement(RegexNode node) =>
        node.Kind switch
        {
            RegexKind.Complement => node.Parts[0],
            RegexKind.Nothing => Anything,
            RegexKind.Anything => Nothing,
            _ => Make(RegexKind.Complement, [node]),
        };

    /// <summary>A node several times; -1 for as often as one likes.</summary>
    public RegexNode Repeat(RegexNode node, int least, int most)
    {
        if (most == 0)
            return NoBytes;
        if (most > 0 && least > most)
            return Nothing;
        if (least == 1 && most == 1)
            return node;
        if (node == NoBytes || node == Anything)
            return node;
        if (node == Nothing)
            return least == 0 ? NoBytes : Nothing;
        if (node is { Kind: RegexKind.Repeat, Low: 0, High: -1 } && most == -1)
            return node;
        return Make(RegexKind.Repeat, [node], least, most);
    }

    private RegexNode Combine(RegexKind kind, IEnumerable<RegexNode> parts, RegexNode unit, RegexNode zero)
    {
        var kept = new SortedDictionary<int, RegexNode>();
        foreach (var part in parts)
        {
            if (part == zero)
                return zero;
            foreach (var inner in part.Kind == kind ? part.Parts : [part])
            {
                if (inner != unit)
                    kept[inner.Id] = inner;
            }
        }
        return kept.Count switch
        {
            0 => unit,
            1 => kept.First().Value,
            _ => Make(kind, [.. kept.Values]),
        };
    }

    private RegexNode Make(RegexKind kind, RegexNode[] parts, int low = 0, int high = 0)
    {
        var key = new NodeKey(kind, parts, low, high);
        if (_known.TryGetValue(key, out var known))
            return known;
        if (_known.Count == _maxNodes)
            throw new QueryTooComplexException($"the pattern takes more than {_maxNodes} steps to work out");
        var made = new RegexNode(kind, _known.Count, parts, low, high);
        _known.Add(key, made);
        return made;
    }

    private readonly struct NodeKey(RegexKind kind, RegexNode[] parts, int low, int high)
        : IEquatable<NodeKey>
    {
        private readonly RegexKind _kind = kind;
        private readonly RegexNode[] _parts = parts;
        private readonly int _low = low;
        private readonly int _high = high;

        public bool Equals(NodeKey other) =>
            _kind == other._kind
            && _low == other._low
            && _high == other._high
            && _parts.SequenceEqual(other._parts);

        public override bool Equals(object? obj) => obj is NodeKey other && Equals(other);

        public override int GetHashCode()
        {
            var hash = new HashCode();
            hash.Add(_kind);
            hash.Add(_low);
            hash.Add(_high);
            foreach (var part in _parts)
                hash.Add(part.Id);
            return hash.ToHashCode();
        }
    }
}
