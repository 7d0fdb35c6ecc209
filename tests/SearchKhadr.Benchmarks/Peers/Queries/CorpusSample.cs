using System.Text.RegularExpressions;
using SearchKhadr.Benchmarks.Peers.Corpus;

namespace SearchKhadr.Benchmarks.Peers.Queries;

/// <summary>Some of a corpus' articles, and in how many of them each word is.</summary>
internal sealed partial class CorpusSample
{
    private const int MaxArticles = 20_000;

    private static readonly HashSet<string> StopWords = new(
        (
            "a an and are as at be but by for if in into is it no not of on or such that the their then there these they "
            + "this to was will with"
        ).Split(' '),
        StringComparer.Ordinal
    );

    private readonly Dictionary<string, int> _articlesByWord = new(StringComparer.Ordinal);
    private readonly int _count;

    public CorpusSample(string path, int articles)
    {
        Step = Math.Max(1, articles / MaxArticles);
        var number = 0;
        foreach (var article in CorpusFile.Read(path))
        {
            if (number++ % Step != 0)
                continue;
            _count++;
            var text = string.Join('\n', (string[])[article.Headline, article.Body, .. article.Comments]);
            var words = new HashSet<string>(StringComparer.Ordinal);
            foreach (var word in Word().EnumerateMatches(text))
                words.Add(text.AsSpan(word.Index, word.Length).ToString().ToLowerInvariant());
            foreach (var word in words)
                _articlesByWord[word] = _articlesByWord.GetValueOrDefault(word) + 1;
            if (_count % 5 == 1)
                Articles.Add((article, text, [.. words.Where(IsFit).Order(StringComparer.Ordinal)]));
        }
        if (Articles.Count == 0)
            throw new ArgumentException("there is nothing in the corpus", nameof(path));
    }

    /// <summary>How many articles stand behind each of the sample.</summary>
    public int Step { get; }

    /// <summary>A fifth of the sample, with the words that can be searched for.</summary>
    public List<(BenchArticle Article, string Text, string[] Words)> Articles { get; } = [];

    public static bool IsFit(string word) =>
        word.Length > 2 && !char.IsAsciiDigit(word[0]) && !StopWords.Contains(word);

    /// <summary>Whether a share of the articles that have a word lies between two.</summary>
    public bool IsWithin(string word, double least, double most)
    {
        var share = (double)_articlesByWord.GetValueOrDefault(word) / _count;
        return share >= least && share <= most;
    }

    /// <summary>The words that a share of the articles between two has.</summary>
    public string[] Band(double least, double most) =>
        [
            .. _articlesByWord
                .Keys.Where(word => IsFit(word) && IsWithin(word, least, most))
                .Order(StringComparer.Ordinal),
        ];

    /// <summary>The words of about 3 to 30 articles of the whole corpus.</summary>
    public string[] Rare() => Band(Math.Max(1, 3.0 / Step) / _count, Math.Max(2, 30.0 / Step) / _count);

    [GeneratedRegex("[A-Za-z][A-Za-z0-9]*|[0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
