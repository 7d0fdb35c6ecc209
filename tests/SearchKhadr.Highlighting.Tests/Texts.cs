using SearchKhadr.Lucene.Search;

namespace SearchKhadr.Highlighting.Tests;

/// <summary>Hits as a search would report them: every occurrence of some words, found by plain comparison.</summary>
internal static class Texts
{
    public static IReadOnlyList<FieldHit> Hits(FieldText field, params IEnumerable<string> words) =>
        field.Locate("body", Matches(field, words));

    public static IReadOnlyList<MatchHit> Matches(FieldText field, IEnumerable<string> words)
    {
        var joined = string.Join('\n', field.Values);
        var matches = new List<MatchHit>();
        foreach (var word in words)
        {
            var query = new TermQuery("body", word);
            for (
                var at = joined.IndexOf(word, StringComparison.Ordinal);
                at >= 0;
                at = joined.IndexOf(word, at + 1, StringComparison.Ordinal)
            )
                matches.Add(new MatchHit("body", 0, 0, at, at + word.Length, query));
        }
        return matches;
    }

    public static string TextOf(FieldText field, Passage passage) =>
        field.Values[passage.ValueIndex][passage.Range.Start..passage.Range.End];

    /// <summary>The passage with brackets around its hits.</summary>
    public static string Marked(FieldText field, Passage passage)
    {
        var value = field.Values[passage.ValueIndex];
        return string.Concat(
            passage.Runs.Select(run =>
                run.IsHit ? $"[{value[run.Start..run.End]}]" : value[run.Start..run.End]
            )
        );
    }
}
