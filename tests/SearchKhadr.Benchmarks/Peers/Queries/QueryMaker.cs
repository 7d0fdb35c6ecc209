using System.Text.RegularExpressions;
using SearchKhadr.Benchmarks.Peers.Corpus;

namespace SearchKhadr.Benchmarks.Peers.Queries;

/// <summary>Makes queries of all kinds from what a corpus says.</summary>
internal sealed partial class QueryMaker
{
    private const string LettersThatNoStemmerTouches = "aobfhkpvwxz";

    private readonly CorpusSample _sample;
    private readonly Prng _random;
    private readonly string[] _common;
    private readonly string[] _middle;
    private readonly string[] _rare;

    private QueryMaker(CorpusSample sample, int seed)
    {
        _sample = sample;
        _random = Prng.Of(seed, "queries");
        _common = sample.Band(0.05, 0.3);
        _middle = sample.Band(0.003, 0.02);
        _rare = sample.Rare();
    }

    public static List<BenchQuery> Make(CorpusSample sample, int count, int seed)
    {
        var maker = new QueryMaker(sample, seed);
        var queries = new List<BenchQuery>();
        foreach (var (kind, share) in BenchQuery.Kinds)
        {
            for (var i = 0; i < share * count / 1000; i++)
                queries.Add(maker.Make(kind));
        }
        maker._random.Shuffle(queries);
        return queries;
    }

    private BenchQuery Make(string kind) =>
        kind switch
        {
            "term common" => new(kind) { Must = [_random.Pick(_common)] },
            "term middle" => new(kind) { Must = [_random.Pick(_middle)] },
            "term rare" => new(kind) { Must = [_random.Pick(_rare)] },
            "and 2" => new(kind) { Must = Together(2, 0.003, 0.2) },
            "or 2 to 4" => new(kind) { Should = Together(_random.Between(2, 5), 0.001, 0.15) },
            "phrase" => new(kind) { Phrase = Phrase() },
            "prefix" => new(kind) { Prefix = Prefix() },
            "not" => Not(kind),
            "by outlet" => new(kind) { Must = OneOrTwo(), Outlet = Outlet() },
            "by date" => ByDate(kind),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, message: null),
        };

    /// <summary>Words that some article has all of.</summary>
    private string[] Together(int count, double least, double most)
    {
        while (true)
        {
            var words = _random
                .Pick(_sample.Articles)
                .Words.Where(word => _sample.IsWithin(word, least, most))
                .ToList();
            if (words.Count < count)
                continue;
            _random.Shuffle(words);
            return [.. words.Take(count)];
        }
    }

    private string[] OneOrTwo() =>
        _random.Chance(0.6)
            ? [_random.Pick(_random.Chance(0.6) ? _common : _middle)]
            : Together(2, 0.01, 0.2);

    private string[] Phrase()
    {
        while (true)
        {
            var text = _random.Pick(_sample.Articles).Text;
            var phrase = _random.Chance(0.7) ? NameIn(text) : WordsIn(text);
            if (phrase.Length > 1 && Array.TrueForAll(phrase, CorpusSample.IsFit))
                return phrase;
        }
    }

    private string[] NameIn(string text)
    {
        var names = Name().Matches(text);
        return names.Count == 0 ? [] : names[_random.Below(names.Count)].Value.ToLowerInvariant().Split(' ');
    }

    private string[] WordsIn(string text)
    {
        var words = _random.Pick(text.Split('\n')).Split(' ');
        if (words.Length < 5)
            return [];
        var first = _random.Between(1, words.Length - 3);
        var phrase = words[first..(first + (_random.Chance(0.67) ? 2 : 3))];
        return Array.TrueForAll(phrase, word => word.All(char.IsAsciiLetterLower)) ? phrase : [];
    }

    private string Prefix()
    {
        while (true)
        {
            var words = _random.Pick(_sample.Articles).Words;
            if (words.Length == 0)
                continue;
            var (word, length) = (_random.Pick(words), _random.Pick((int[])[3, 4, 4, 5, 5]));
            if (
                word.Length > length
                && word.All(char.IsAsciiLetterLower)
                && LettersThatNoStemmerTouches.Contains(word[length - 1], StringComparison.Ordinal)
            )
                return word[..length];
        }
    }

    private BenchQuery Not(string kind)
    {
        while (true)
        {
            var must = _random.Chance(0.5)
                ? [_random.Pick(_random.Chance(0.5) ? _common : _middle)]
                : Together(2, 0.01, 0.2);
            var not = _random.Pick(_common);
            if (!must.Contains(not, StringComparer.Ordinal))
                return new(kind) { Must = must, Not = [not] };
        }
    }

    private string Outlet()
    {
        while (true)
        {
            if (_random.Pick(_sample.Articles).Article.Outlet is { Length: > 0 } outlet)
                return outlet;
        }
    }

    private BenchQuery ByDate(string kind)
    {
        while (true)
        {
            var day = _random.Pick(_sample.Articles).Article.Day;
            if (day == 0)
                continue;
            var (year, month) = (day / 10_000, day / 100 % 100);
            var last = (year * 12) + month - 1 + _random.Pick((int[])[1, 3, 12, 36]) - 1;
            return new(kind)
            {
                Must = OneOrTwo(),
                FirstDay = (year * 10_000) + (month * 100) + 1,
                LastDay = (last / 12 * 10_000) + (((last % 12) + 1) * 100) + 31,
            };
        }
    }

    /// <summary>Two or three words with capitals in the middle of a sentence.</summary>
    [GeneratedRegex(
        "(?<=[a-z] )[A-Z][a-z]+ [A-Z][a-z]+(?: [A-Z][a-z]+)?(?= [a-z])",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Name();
}
