using System.Text;

namespace SearchKhadr.Lucene.Automata;

/// <summary>Accepts the UTF-8 of words that are a few edits away from one word.</summary>
/// <remarks>
/// An edit inserts, deletes or replaces a character, or swaps two neighbours. A state is the set of places in the word
/// where the characters read so far can have led, each with the edits that it took; places that another one reaches
/// as cheaply are left out.
/// <b>Source</b> K. Schulz and S. Mihov, <i>Fast String Correction with Levenshtein-Automata</i>, 2002.
/// </remarks>
internal sealed class LevenshteinAutomaton : LazyAutomaton
{
    private const int MaxStates = 1 << 16;
    private const int Other = -1;

    private readonly int[] _word;
    private readonly int[] _alphabet;
    private readonly byte[] _prefix;
    private readonly int _maxEdits;
    private readonly bool _swaps;
    private readonly List<Place[]> _sets = [];
    private readonly Dictionary<string, int> _setOf = new(StringComparer.Ordinal);
    private readonly Dictionary<(int Set, int Char), int> _steps = [];
    private readonly List<State> _states = [];
    private readonly Dictionary<State, int> _stateOf = [];

    /// <summary>Takes a word of which the first characters must be equal.</summary>
    public LevenshteinAutomaton(string word, int maxEdits, int prefixLength, bool swaps)
        : base(MaxStates)
    {
        int[] characters = [.. word.EnumerateRunes().Select(rune => rune.Value)];
        var prefix = Math.Min(prefixLength, characters.Length);
        _prefix = Encoding.UTF8.GetBytes(
            string.Concat(characters.Take(prefix).Select(character => new Rune(character).ToString()))
        );
        _word = characters[prefix..];
        _alphabet = [.. _word.Distinct()];
        _maxEdits = maxEdits;
        _swaps = swaps;
        var start = SetOf([new Place(0, 0, IsSwapping: false)]);
        Start =
            _prefix.Length > 0
                ? StateOf(new State(start, 0, -_prefix.Length))
                : StateOf(new State(start, 0, 0));
    }

    /// <inheritdoc/>
    public override bool IsAccept(int state) => Edits(state) >= 0;

    /// <summary>How many edits the bytes that led to a state are away; -1 where they are too many.</summary>
    public int Edits(int state)
    {
        var (set, _, left) = _states[state];
        return left == 0 ? Edits(_sets[set]) : -1;
    }

    /// <inheritdoc/>
    protected override int Follow(int state, byte label)
    {
        var (set, partial, left) = _states[state];
        if (left < 0)
            return label == _prefix[_prefix.Length + left] ? StateOf(new State(set, 0, left + 1)) : Dead;
        if (left > 0)
            return (label & 0xC0) == 0x80 ? Pend(set, partial << 6 | (label & 0x3F), left - 1) : Dead;
        return label switch
        {
            < 0x80 => StepTo(set, label),
            >= 0xF0 => Pend(set, label & 0x07, 3),
            >= 0xE0 => Pend(set, label & 0x0F, 2),
            >= 0xC0 => Pend(set, label & 0x1F, 1),
            _ => Dead,
        };
    }

    /// <summary>Takes the next of a character's bytes; what cannot become a character of the word is not told apart.</summary>
    private int Pend(int set, int partial, int left)
    {
        if (left == 0)
            return StepTo(set, partial);
        var canMatch =
            partial >= 0 && Array.Exists(_alphabet, character => character >> (6 * left) == partial);
        if (!canMatch && StepSet(set, Other) < 0)
            return Dead;
        return StateOf(new State(set, canMatch ? partial : Other, left));
    }

    private int StepTo(int set, int character)
    {
        var next = StepSet(set, Array.IndexOf(_alphabet, character) >= 0 ? character : Other);
        return next < 0 ? Dead : StateOf(new State(next, 0, 0));
    }

    private int StepSet(int set, int character)
    {
        if (_steps.TryGetValue((set, character), out var known))
            return known;
        var reached = new List<Place>();
        foreach (var place in _sets[set])
            Reach(place, character, reached);
        var next = reached.Count == 0 ? -1 : SetOf(WithoutDearer(reached));
        _steps.Add((set, character), next);
        return next;
    }

    private void Reach(Place place, int character, List<Place> reached)
    {
        var (at, edits, isSwapping) = place;
        if (isSwapping)
        {
            if (_word[at] == character)
                reached.Add(new Place(at + 2, edits, IsSwapping: false));
            return;
        }
        for (; edits <= _maxEdits && at <= _word.Length; at++, edits++)
        {
            if (at < _word.Length && _word[at] == character)
                reached.Add(new Place(at + 1, edits, IsSwapping: false));
            if (edits == _maxEdits)
                return;
            reached.Add(new Place(at, edits + 1, IsSwapping: false));
            if (at < _word.Length)
                reached.Add(new Place(at + 1, edits + 1, IsSwapping: false));
            if (_swaps && at + 1 < _word.Length && _word[at + 1] == character)
                reached.Add(new Place(at, edits + 1, IsSwapping: true));
        }
    }

    private static Place[] WithoutDearer(List<Place> places) =>
        [
            .. places
                .Distinct()
                .Where(place => !places.Exists(other => other.Covers(place)))
                .OrderBy(place => place.At)
                .ThenBy(place => place.Edits)
                .ThenBy(place => place.IsSwapping),
        ];

    private int Edits(Place[] places)
    {
        var least = int.MaxValue;
        foreach (var place in places)
        {
            if (!place.IsSwapping)
                least = Math.Min(least, place.Edits + _word.Length - place.At);
        }
        return least <= _maxEdits ? least : -1;
    }

    private int SetOf(Place[] places)
    {
        var key = string.Join(' ', places.Select(place => $"{place.At},{place.Edits},{place.IsSwapping}"));
        if (_setOf.TryGetValue(key, out var known))
            return known;
        _sets.Add(places);
        _setOf.Add(key, _sets.Count - 1);
        return _sets.Count - 1;
    }

    private int StateOf(State state)
    {
        if (_stateOf.TryGetValue(state, out var known))
            return known;
        var added = AddState();
        _states.Add(state);
        _stateOf.Add(state, added);
        return added;
    }

    /// <summary>A place in the word, and the edits it took to come there.</summary>
    private readonly record struct Place(int At, int Edits, bool IsSwapping)
    {
        /// <summary>Whether whatever follows costs no more from here than from another place.</summary>
        public bool Covers(Place other) =>
            !IsSwapping
            && Edits < other.Edits
            && Math.Abs(At - other.At) <= other.Edits - Edits
            && !other.IsSwapping;
    }

    /// <summary>A set of places; the bits of a character that is not all read; how many of its bytes are left, or below 0 of the prefix's.</summary>
    private readonly record struct State(int Set, int Partial, int Left);
}
