namespace SearchKhadr.Highlighting;

/// <summary>Chooses the passages of a field that best show what was searched for.</summary>
/// <remarks>
/// Passages begin and end at sentences, paragraphs (lines) or values; where a sentence is too long, between words.
/// <b>Threads</b> Safe for any number at once.
/// <b>Cost</b> Looks at the text near hits only.
/// </remarks>
public sealed class PassageFinder
{
    private readonly PassageOptions _options;

    /// <summary>Takes how many passages, and how long.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A length is below 1, or the shortest above the longest.</exception>
    public PassageFinder(PassageOptions? options = null)
    {
        _options = options ?? new PassageOptions();
        ArgumentOutOfRangeException.ThrowIfLessThan(_options.MaxChars, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(_options.MinChars, _options.MaxChars);
    }

    /// <summary>The best passages, best first; none where nothing was hit.</summary>
    /// <param name="field">The field's values.</param>
    /// <param name="hits">What <see cref="FieldText.Locate"/> says of them.</param>
    public IReadOnlyList<Passage> Find(FieldText field, IReadOnlyList<FieldHit> hits)
    {
        var candidates = new CandidateFinder(field, hits, _options.MaxChars).Find();
        var chosen = Choose(field, new PassageScorer(field, hits), candidates);
        for (var i = 0; i < chosen.Count; i++)
            chosen[i] = Grow(field, chosen, i);
        var passages = new Passage[chosen.Count];
        for (var i = 0; i < passages.Length; i++)
            passages[i] = ToPassage(chosen[i], hits);
        return passages;
    }

    /// <summary>The beginning of a text, for where nothing was hit; null where there is none.</summary>
    public Passage? Lead(string text)
    {
        var start = SentenceBreaker.SkipSpaces(text, 0, text.Length);
        if (start == text.Length)
            return null;
        var limit = (int)Math.Min(text.Length, (long)start + _options.MaxChars);
        var isWhole = SentenceBreaker.TryEnd(text, start, limit, out var end);
        var range = isWhole
            ? new TextRange(start, end)
            : Cutting.Around(
                text,
                new TextRange(start, start + 1),
                new TextRange(start, text.Length),
                _options.MaxChars
            );
        for (var more = isWhole; more; )
        {
            var longer = Neighbours.TakeNext(text, range, text.Length, _options.MaxChars - range.Length);
            more = longer != range;
            range = longer;
        }
        return new Passage
        {
            ValueIndex = 0,
            Range = range,
            TruncatedEnd = !isWhole,
            Marks = [],
            Score = 0,
        };
    }

    private List<Choice> Choose(FieldText field, PassageScorer scorer, List<Candidate> candidates)
    {
        var chosen = new List<Choice>(_options.MaxPassages);
        for (var round = 0; round < 4 * _options.MaxPassages && candidates.Count > 0; round++)
        {
            var (best, score) = Best(scorer, candidates);
            var choice = new Choice(candidates[best], score);
            scorer.Show(candidates[best]);
            candidates.RemoveAt(best);
            if (!TryJoin(field, chosen, choice))
            {
                if (chosen.Count == _options.MaxPassages)
                    break;
                chosen.Add(choice);
            }
        }
        return chosen;
    }

    private static (int Index, float Score) Best(PassageScorer scorer, List<Candidate> candidates)
    {
        var best = 0;
        var score = scorer.Score(candidates[0]);
        for (var i = 1; i < candidates.Count; i++)
        {
            var other = scorer.Score(candidates[i]);
            if (other > score)
                (best, score) = (i, other);
        }
        return (best, score);
    }

    private static Passage ToPassage(Choice choice, IReadOnlyList<FieldHit> hits) =>
        new()
        {
            ValueIndex = choice.ValueIndex,
            Range = choice.Range,
            TruncatedStart = choice.TruncatedStart,
            TruncatedEnd = choice.TruncatedEnd,
            Marks = Marks.Within(hits, choice.ValueIndex, choice.Range),
            Score = choice.Score,
        };

    /// <summary>Joins a passage to a chosen one beside it where both fit together.</summary>
    private bool TryJoin(FieldText field, List<Choice> chosen, Choice passage)
    {
        for (var i = 0; i < chosen.Count; i++)
        {
            var other = chosen[i];
            if (other.ValueIndex != passage.ValueIndex)
                continue;
            var (left, right) = other.Range.Start < passage.Range.Start ? (other, passage) : (passage, other);
            if (right.Range.End - left.Range.Start > _options.MaxChars || !AreNeighbours(field, left, right))
                continue;
            chosen[i] = other with
            {
                Range = new TextRange(left.Range.Start, right.Range.End),
                TruncatedStart = left.TruncatedStart,
                TruncatedEnd = right.TruncatedEnd,
            };
            return true;
        }
        return false;
    }

    private static bool AreNeighbours(FieldText field, Choice left, Choice right)
    {
        var between = field.TextOf(left.ValueIndex)[left.Range.End..right.Range.Start];
        foreach (var c in between)
        {
            if (!char.IsWhiteSpace(c) || SentenceBreaker.IsLineEnd(c))
                return false;
        }
        return true;
    }

    /// <summary>Takes neighbour sentences of its paragraph into a short passage, where they fit and are not shown already.</summary>
    private Choice Grow(FieldText field, List<Choice> chosen, int index)
    {
        var passage = chosen[index];
        var text = field.TextOf(passage.ValueIndex);
        var (floor, ceiling) = Room(chosen, index, text.Length);
        while (passage.Range.Length < _options.MinChars)
        {
            var room = _options.MaxChars - passage.Range.Length;
            var range = passage.TruncatedEnd
                ? passage.Range
                : Neighbours.TakeNext(text, passage.Range, ceiling, room);
            if (range == passage.Range && !passage.TruncatedStart)
                range = Neighbours.TakePrevious(text, passage.Range, floor, room);
            if (range == passage.Range)
                break;
            passage = passage with { Range = range };
        }
        return passage;
    }

    /// <summary>What the other chosen passages of the value leave free around one.</summary>
    private static (int Floor, int Ceiling) Room(List<Choice> chosen, int index, int length)
    {
        int floor = 0,
            ceiling = length;
        var passage = chosen[index];
        for (var i = 0; i < chosen.Count; i++)
        {
            if (i == index || chosen[i].ValueIndex != passage.ValueIndex)
                continue;
            if (chosen[i].Range.Start < passage.Range.Start)
                floor = Math.Max(floor, chosen[i].Range.End);
            else
                ceiling = Math.Min(ceiling, chosen[i].Range.Start);
        }
        return (floor, ceiling);
    }

    /// <summary>What becomes a passage.</summary>
    private readonly record struct Choice(
        int ValueIndex,
        TextRange Range,
        bool TruncatedStart,
        bool TruncatedEnd,
        float Score
    )
    {
        public Choice(Candidate from, float score)
            : this(from.ValueIndex, from.Range, from.TruncatedStart, from.TruncatedEnd, score) { }
    }
}
