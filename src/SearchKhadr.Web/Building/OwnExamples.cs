using SearchKhadr.Archive.Searching;
using SearchKhadr.Ingestion.Articles;

namespace SearchKhadr.Web.Building;

/// <summary>One example of each operator, made of words, names and dates of this archive.</summary>
/// <remarks><b>Guarantees</b> What is here was searched and found something; what found nothing is null.</remarks>
public sealed record OwnExamples
{
    private const int ShortestWord = 5;
    private const int LongestWord = 12;

    /// <summary>Examples of an archive that has none.</summary>
    public static OwnExamples None { get; } = new();

    /// <summary>Whether there are any.</summary>
    public bool AreOwn => Words is not null;

    /// <summary>Two words that stand in one article.</summary>
    public OwnExample? Words { get; private init; }

    /// <summary>Two words side by side.</summary>
    public OwnExample? Phrase { get; private init; }

    /// <summary>One word without another.</summary>
    public OwnExample? Without { get; private init; }

    /// <summary>Either word.</summary>
    public OwnExample? Either { get; private init; }

    /// <summary>A word, and either of two.</summary>
    public OwnExample? Group { get; private init; }

    /// <summary>A beginning of a word.</summary>
    public OwnExample? Prefix { get; private init; }

    /// <summary>Words near one another.</summary>
    public OwnExample? Near { get; private init; }

    /// <summary>A word written almost so.</summary>
    public OwnExample? Fuzzy { get; private init; }

    /// <summary>A word in headlines.</summary>
    public OwnExample? Part { get; private init; }

    /// <summary>A word in comments.</summary>
    public OwnExample? Comments { get; private init; }

    /// <summary>An outlet.</summary>
    public OwnExample? Outlet { get; private init; }

    /// <summary>A person of a byline.</summary>
    public OwnExample? By { get; private init; }

    /// <summary>A span of dates.</summary>
    public OwnExample? When { get; private init; }

    /// <summary>What has no date.</summary>
    public OwnExample? Undated { get; private init; }

    /// <summary>A language.</summary>
    public OwnExample? Language { get; private init; }

    /// <summary>Makes the examples from the newest articles.</summary>
    public static OwnExamples Of(ISearchService search, CancellationToken cancellation)
    {
        var hits = search
            .Search(new SearchRequest { Sort = SortOrder.Newest, PageSize = 30 }, cancellation)
            .Hits;
        var pair = hits.Select(hit => Pair(Text(hit.Headline))).FirstOrDefault(found => found is not null);
        if (pair is not var (first, second))
            return None;
        var other =
            hits.Select(hit => Pair(Text(hit.Headline)))
                .OfType<(string First, string Second)>()
                .FirstOrDefault(found => found.First != first && found.Second != second)
                .First
            ?? second;
        var outlet = hits.Select(hit => hit.Outlet).OfType<string>().FirstOrDefault();
        var author = hits.SelectMany(hit => hit.Byline).FirstOrDefault();
        var year = hits.Select(hit => hit.Published)
            .FirstOrDefault(date => date.Precision != DatePrecision.None)
            ?.Value?[..4];
        return new OwnExamples
        {
            Words = Run($"{first} {second}"),
            Phrase = Run(QueryLine.Quoted($"{first} {second}")),
            Without = Run($"{first} -{other}"),
            Either = Run($"{first} OR {other}"),
            Group = Run($"{first} ({second} OR {other})"),
            Prefix = Run($"{first[..^1]}*"),
            Near = Run($"{QueryLine.Quoted($"{second} {first}")}~5"),
            Fuzzy = Run($"{first[..^2]}{first[^1]}~"),
            Part = Run($"headline:{first}"),
            Comments = Run($"comments:{first}") ?? Run($"comments:{other}"),
            Outlet = outlet is null ? null : Run(QueryLine.InField(QueryLine.OutletField, outlet)),
            By = author is null ? null : Run(QueryLine.InField(QueryLine.ByField, author)),
            When = year is null ? null : Run($"published:{year}"),
            Undated = Run("date:none"),
            Language = hits is [var newest, ..] ? Run($"lang:{newest.Language}") : null,
        };

        OwnExample? Run(string query)
        {
            var total = search.Search(new SearchRequest { Query = query, PageSize = 1 }, cancellation).Total;
            return total == 0 ? null : new OwnExample(query, total);
        }
    }

    private static string Text(MarkedText text) => string.Concat(text.Runs.Select(run => run.Text));

    // Two words side by side that are long enough to mean something, and nothing but letters.
    private static (string First, string Second)? Pair(string headline)
    {
        var words = headline.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var i = 1; i < words.Length; i++)
        {
            if (IsFit(words[i - 1]) && IsFit(words[i]))
                return (words[i - 1].ToLowerInvariant(), words[i].ToLowerInvariant());
        }
        return null;
    }

    private static bool IsFit(string word) =>
        word.Length is >= ShortestWord and <= LongestWord && word.All(char.IsLetter);
}
