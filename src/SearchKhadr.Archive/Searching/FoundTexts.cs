using SearchKhadr.Archive.Schema;
using SearchKhadr.Highlighting;
using SearchKhadr.Ingestion.Articles;
using SearchKhadr.Lucene.Search;

namespace SearchKhadr.Archive.Searching;

/// <summary>The texts of an article, with what was found in each.</summary>
internal sealed class FoundTexts
{
    private static readonly PassageFinder Finder = new();

    private readonly Dictionary<string, (FieldText Field, IReadOnlyList<FieldHit> Hits)> _parts = new(
        StringComparer.Ordinal
    );

    /// <summary>Lays a document's matches over its texts.</summary>
    /// <param name="matches">What the query matched; null where it matches nothing.</param>
    public FoundTexts(Article article, TextLanguage language, IReadOnlyList<MatchHit>? matches)
    {
        foreach (var part in SearchableParts.All)
        {
            var field = new FieldText(TextsOf(article, part));
            _parts.Add(part, (field, field.Locate(language.Field(part), matches)));
        }
    }

    /// <summary>The texts of a part, marked.</summary>
    public IReadOnlyList<MarkedText> Marked(string part)
    {
        var (field, hits) = _parts[part];
        return
        [
            .. field.Values.Select(
                (text, i) => ToMarked(text, Marks.Runs(new TextRange(0, text.Length), Marks.Of(hits, i)))
            ),
        ];
    }

    /// <summary>The parts in which something was found, in page order.</summary>
    public IReadOnlyList<PartMatch> Matched() =>
        [
            .. SearchableParts
                .All.Select(part => new PartMatch(part, Count(part)))
                .Where(match => match.Hits > 0),
        ];

    /// <summary>The passages that best show what was found below the headline, best first.</summary>
    public IReadOnlyList<(string Part, int Index, MarkedText Text)> Passages(int count)
    {
        // The best of each part come first, so that a body full of hits does not hide a comment.
        var ranked =
            from part in SearchableParts.All.Skip(1)
            from place in Finder
                .Find(_parts[part].Field, _parts[part].Hits)
                .Select((found, rank) => (found, rank))
            orderby place.rank, place.found.Score descending
            select (part, place.found.ValueIndex, ToMarkedIn(part, place.found));
        return [.. ranked.Take(count)];
    }

    /// <summary>How the article begins below the headline; null where there is nothing.</summary>
    public (string Part, int Index, MarkedText Text)? Lead()
    {
        foreach (var part in SearchableParts.All.Skip(1))
        {
            if (_parts[part].Field.Values is [var text, ..] && Finder.Lead(text) is { } lead)
                return (part, 0, ToMarked(text, lead));
        }
        return null;
    }

    /// <summary>A passage of a text, with dots where it is cut off.</summary>
    public static MarkedText ToMarked(string text, Highlighting.Passage passage)
    {
        var marked = ToMarked(text, passage.Runs);
        MarkedRun[] dots = [new("\u2026", IsHit: false)];
        return new MarkedText([
            .. passage.TruncatedStart ? dots : [],
            .. marked.Runs,
            .. passage.TruncatedEnd ? dots : [],
        ]);
    }

    private MarkedText ToMarkedIn(string part, Highlighting.Passage passage) =>
        ToMarked(_parts[part].Field.Values[passage.ValueIndex], passage);

    /// <summary>The texts of a part of an article.</summary>
    public static IReadOnlyList<string> TextsOf(Article article, string part) =>
        part switch
        {
            SearchableParts.Headline => [article.Headline],
            SearchableParts.Standfirst => article.Standfirst is { } standfirst ? [standfirst] : [],
            SearchableParts.Body => article.Paragraphs,
            SearchableParts.Captions => [.. article.Captions.Select(caption => caption.Text)],
            SearchableParts.Comments => [.. article.Comments.Select(comment => comment.Text)],
            _ => throw new ArgumentOutOfRangeException(nameof(part), part, message: null),
        };

    private int Count(string part)
    {
        var (field, hits) = _parts[part];
        return Enumerable.Range(0, field.Values.Count).Sum(i => Marks.Of(hits, i).Count);
    }

    private static MarkedText ToMarked(string text, IReadOnlyList<TextRun> runs) =>
        runs.Count == 0
            ? MarkedText.Plain("")
            : new MarkedText([.. runs.Select(run => new MarkedRun(text[run.Start..run.End], run.IsHit))]);
}
