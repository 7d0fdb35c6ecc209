using SearchKhadr.Lucene.Documents;
using SearchKhadr.Lucene.Search;
using SearchKhadr.TestKit.Files;

namespace SearchKhadr.Lucene.Tests.Search;

/// <summary>Queries of every kind out of the words of articles.</summary>
internal sealed partial class RandomQueries
{
    private static readonly string[] TextFields = ["body", "body", "body", "headline"];

    private readonly Random _random;
    private readonly IReadOnlyList<CorpusArticle> _articles;
    private readonly Analyzer _analyzer;

    public RandomQueries(int seed, IReadOnlyList<CorpusArticle> articles, Analyzer analyzer)
    {
        _random = new Random(seed);
        _articles = articles;
        _analyzer = analyzer;
    }

    /// <summary>A query; kinds take turns so that all occur.</summary>
    public Query Next(int turn) =>
        (turn % 20) switch
        {
            0 => Term(),
            1 => BooleanQuery.Any(Several(2, 6, Term)),
            2 => BooleanQuery.All(Several(2, 4, Term)),
            3 => Boolean(depth: 0),
            4 => Boolean(depth: 1),
            5 => Phrase(slop: 0),
            6 => Phrase(slop: _random.Next(1, 8)),
            7 => new BooleanQuery(
                [.. Several(3, 7, Leaf).Select(query => new BooleanClause(query, Occur.Should))],
                _random.Next(1, 4)
            ),
            8 => new DisjunctionMaxQuery([.. Several(2, 4, Leaf)], _random.Next(3) * 0.35f),
            9 => Constant(),
            10 => new BooleanQuery([
                new BooleanClause(BooleanQuery.Any(Several(2, 4, Term)), Occur.Must),
                new BooleanClause(Constant(), Occur.Filter),
            ]),
            11 => BooleanQuery.All(Several(2, 3, () => AcrossFields(Word("body")))),
            12 => new BoostQuery(Boolean(depth: 1), 0.5f + _random.Next(5)),
            13 => Repeating(),
            14 => Fuzzy(),
            15 => Regexp(),
            16 => MultiPhrase(),
            17 or 18 => Near(),
            _ => Combined(),
        };

    private BooleanQuery Boolean(int depth)
    {
        var clauses = new List<BooleanClause>();
        for (var i = _random.Next(1, 5); i > 0; i--)
        {
            var part = depth > 0 && _random.Next(3) == 0 ? Boolean(depth - 1) : Leaf();
            var occur = _random.Next(10) switch
            {
                < 3 => Occur.Must,
                < 7 => Occur.Should,
                < 8 => Occur.Filter,
                _ => Occur.MustNot,
            };
            clauses.Add(new BooleanClause(part, occur));
        }
        var shoulds = clauses.Count(clause => clause.Occur == Occur.Should);
        return new BooleanQuery(clauses, _random.Next(4) == 0 ? _random.Next(0, shoulds + 1) : 0);
    }

    private Query Leaf() =>
        _random.Next(12) switch
        {
            < 7 => Term(),
            7 => Phrase(slop: 0),
            8 => Phrase(slop: _random.Next(1, 6)),
            9 => Constant(),
            10 => new BoostQuery(Term(), 0.25f + _random.NextSingle()),
            _ => new DisjunctionMaxQuery([Term(), Term()], 0.1f),
        };

    private Query Constant()
    {
        var word = Word("body");
        var month = $"1987-{_random.Next(1, 13):00}";
        return _random.Next(9) switch
        {
            0 => new PrefixQuery("body", word[..Math.Min(word.Length, _random.Next(2, 5))]),
            1 => new TermRangeQuery("month", month, "1987-09", _random.Next(2) == 0, _random.Next(2) == 0),
            2 => new NumericRangeQuery("day", 19870000 + _random.Next(1300), 19870000 + _random.Next(1300)),
            3 => new TermInSetQuery("id", Several(1, 30, () => Article().Id)),
            4 => new WildcardQuery("body", $"{word[..1]}*{word[^1]}"),
            5 => new MatchAllDocsQuery(),
            6 => new FieldExistsQuery("day"),
            7 => Regexp(),
            _ => new ConstantScoreQuery(Term()),
        };
    }

    /// <summary>Clauses said twice, which rewriting joins.</summary>
    private BooleanQuery Repeating()
    {
        var word = Term();
        var occur = _random.Next(2) == 0 ? Occur.Must : Occur.Should;
        return new BooleanQuery([
            new BooleanClause(word, occur),
            new BooleanClause(new BoostQuery(word, 0.3f), occur),
            new BooleanClause(Term(), Occur.Should),
            new BooleanClause(BooleanQuery.Any(Term(), Term()), Occur.Should),
            new BooleanClause(word, _random.Next(3) == 0 ? Occur.Filter : Occur.Should),
        ]);
    }

    private static BooleanQuery AcrossFields(string word) =>
        BooleanQuery.Any(new BoostQuery(new TermQuery("headline", word), 2f), new TermQuery("body", word));

    private PhraseQuery Phrase(int slop)
    {
        var field = TextFields[_random.Next(TextFields.Length)];
        var tokens = Tokens(field);
        if (tokens.Count < 2)
            return new PhraseQuery(field, "new", "york") with { Slop = slop };
        var start = _random.Next(tokens.Count - 1);
        var words = tokens.Skip(start).Take(_random.Next(2, 5)).ToList();
        if (slop > 0 && _random.Next(3) == 0)
            words.Insert(_random.Next(words.Count), words[_random.Next(words.Count)]);
        if (slop > 0 && _random.Next(3) == 0)
            words.Reverse();
        return new PhraseQuery(field, words.Select(word => word.Term)) with
        {
            Slop = slop,
            Positions =
                slop == 0 ? [.. words.Select(word => word.Position)] : [.. Enumerable.Range(0, words.Count)],
        };
    }

    private TermQuery Term()
    {
        var field = TextFields[_random.Next(TextFields.Length)];
        return new TermQuery(field, _random.Next(20) == 0 ? "nosuchword" : Word(field));
    }

    private string Word(string field)
    {
        var tokens = Tokens(field);
        return tokens.Count == 0 ? "said" : tokens[_random.Next(tokens.Count)].Term;
    }

    private List<(string Term, int Position)> Tokens(string field)
    {
        var article = Article();
        var stream = _analyzer.Open(field);
        stream.Reset((field == "body" ? article.Body : article.Headline).AsMemory());
        var tokens = new List<(string, int)>();
        var position = -1;
        while (stream.MoveNext())
            tokens.Add((stream.Term.ToString(), position += stream.PositionIncrement));
        return tokens;
    }

    private CorpusArticle Article() => _articles[_random.Next(_articles.Count)];

    private T[] Several<T>(int least, int most, Func<T> make) =>
        [.. Enumerable.Range(0, _random.Next(least, most + 1)).Select(_ => make())];
}
