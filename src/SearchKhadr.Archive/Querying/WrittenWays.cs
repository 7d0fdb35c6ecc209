using SearchKhadr.Analysis.Variants;
using SearchKhadr.Archive.Schema;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Search;

namespace SearchKhadr.Archive.Querying;

/// <summary>Finds words in whatever way an archive writes them: with accents, apostrophes and hyphens or without.</summary>
/// <remarks>
/// Only ways that some document has are looked for, so that most words cost one term as before. The way that was typed
/// counts most, whatever the others' rarity. See docs/decisions/0008.
/// </remarks>
internal sealed class WrittenWays(TextLanguage language, Vocabulary vocabulary)
{
    // Of any other way than the one that was typed.
    private const float OtherWay = 0.7f;
    private const int MostWays = 24;
    private const int MostJoined = 3;
    private const int ShortestRest = 3;

    // Written apart, with a hyphen, or as one with the name that follows.
    private static readonly string[] Particles = ["al", "el", "abu", "bin", "ibn", "ben", "umm"];

    /// <summary>Words one after the other, in every way that a field has.</summary>
    public Query Of(string field, string text, IReadOnlyList<Word> words)
    {
        var search = new Search(field, text, words, []);
        Extend(search, new Way([], [], 0, 0, IsTyped: true), 0);
        var typed = search.Ways.Find(way => way.IsTyped);
        if (search.Ways.Count == 0 || (typed is not null && search.Ways.Count == 1))
            return InOrder(field, [.. words.Select(w => w.Term)], [.. words.Select(w => w.Position)]);
        var queries = search.Ways.Select(way =>
            way.IsTyped ? way.ToQuery(field) : new BoostQuery(way.ToQuery(field), BoostOf(way, typed))
        );
        return new DisjunctionMaxQuery([.. queries]);
    }

    /// <summary>Two words typed apart, where a field has them as one; null where it does not.</summary>
    /// <remarks>They belong together where the first is a particle, or where some document joins them by a hyphen.</remarks>
    public Query? AsOne(string field, string first, string second)
    {
        if (language.PlainTerm(first + second) is not { } joined)
            return null;
        var forms = vocabulary.Forms(field, joined);
        var belong =
            Particles.Contains(first, StringComparer.OrdinalIgnoreCase)
            || forms.Any(form => TermMarks.PositionsOf(form.Term) == 2);
        var solid = forms.Where(form => TermMarks.PositionsOf(form.Term) == 1).ToArray();
        return belong && solid.Length > 0
            ? new BoostQuery(
                new DisjunctionMaxQuery([.. solid.Select(form => new TermQuery(field, form.Term))]),
                OtherWay
            )
            : null;
    }

    // A way that is rarer must not count more for it.
    private static float BoostOf(Way way, Way? typed) =>
        typed is null || way.Rarity <= typed.Rarity ? OtherWay : OtherWay * typed.Rarity / way.Rarity;

    private void Extend(Search search, Way way, int at)
    {
        if (search.Ways.Count == MostWays)
            return;
        if (at == search.Words.Count)
        {
            search.Ways.Add(way);
            return;
        }
        var word = search.Words[at];
        if (vocabulary.Count(search.Field, word.Term) is > 0 and var documents)
            Extend(search, way.With(word.Term, word.Position, vocabulary.Rarity(documents)), at + 1);
        var last = Math.Min(at + MostJoined, search.Words.Count);
        for (var end = at + 1; end <= last && (end == at + 1 || AreNeighbours(search, end)); end++)
            ExtendJoined(search, way, at, end);
        ExtendParted(search, way, at);
    }

    // The words from one to another as one term of the index.
    private void ExtendJoined(Search search, Way way, int at, int end)
    {
        var first = search.Words[at];
        var last = search.Words[end - 1];
        if (language.PlainTerm(search.Text.AsSpan()[first.StartChar..last.EndChar]) is not { } plain)
            return;
        var span = last.Position - first.Position + 1;
        foreach (var form in vocabulary.Forms(search.Field, plain))
        {
            var positions = TermMarks.PositionsOf(form.Term);
            // What a hyphen joins is there word for word too.
            if (form.Term == first.Term || (positions > 1 && positions == span))
                continue;
            var longer = way.With(form.Term, first.Position, vocabulary.Rarity(form.Documents));
            Extend(search, longer with { Shift = way.Shift + positions - span, IsTyped = false }, end);
        }
    }

    // A name with its particle as two words of the index.
    private void ExtendParted(Search search, Way way, int at)
    {
        var word = search.Words[at];
        var written = search.Text[word.StartChar..word.EndChar];
        foreach (var particle in Particles)
        {
            if (
                written.Length < particle.Length + ShortestRest
                || !written.StartsWith(particle, StringComparison.OrdinalIgnoreCase)
                || Words.Of(language.Analyzer, written[particle.Length..]) is not [var rest]
            )
                continue;
            var before = vocabulary.Count(search.Field, particle);
            var after = vocabulary.Count(search.Field, rest.Term);
            if (before == 0 || after == 0)
                continue;
            var longer = way.With(particle, word.Position, vocabulary.Rarity(before))
                .With(rest.Term, word.Position + 1, vocabulary.Rarity(after));
            Extend(search, longer with { Shift = way.Shift + 1, IsTyped = false }, at + 1);
        }
    }

    private static bool AreNeighbours(Search search, int end)
    {
        var (before, word) = (search.Words[end - 2], search.Words[end - 1]);
        if (word.Position != before.Position + 1)
            return false;
        foreach (var between in search.Text.AsSpan()[before.EndChar..word.StartChar])
        {
            if (!PlainSpelling.IsHyphen(between) && between != ' ')
                return false;
        }
        return true;
    }

    private static Query InOrder(string field, string[] terms, int[] positions) =>
        terms.Length == 1
            ? new TermQuery(field, terms[0])
            : new PhraseQuery(
                [.. terms.Select(term => new Term(field, term))],
                [.. positions.Select(position => position - positions[0])],
                Slop: 0
            );

    private sealed record Search(string Field, string Text, IReadOnlyList<Word> Words, List<Way> Ways);

    /// <summary>A way to write the words, as far as it has come.</summary>
    /// <param name="Terms">The terms of the index.</param>
    /// <param name="Positions">Where they stand.</param>
    /// <param name="Shift">How many positions more than the typed words it has taken up.</param>
    /// <param name="Rarity">How rare its terms are, summed.</param>
    /// <param name="IsTyped">Whether it is the way that was typed.</param>
    private sealed record Way(string[] Terms, int[] Positions, int Shift, float Rarity, bool IsTyped)
    {
        public Way With(string term, int position, float rarity) =>
            this with
            {
                Terms = [.. Terms, term],
                Positions = [.. Positions, position + Shift],
                Rarity = Rarity + rarity,
            };

        public Query ToQuery(string field) => InOrder(field, Terms, Positions);
    }
}
