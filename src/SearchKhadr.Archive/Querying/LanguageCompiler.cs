using SearchKhadr.Analysis.Standard;
using SearchKhadr.Archive.Schema;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Search;

namespace SearchKhadr.Archive.Querying;

/// <summary>Makes an engine query for the articles that are analysed in one way.</summary>
/// <remarks>Null stands for what analysis leaves nothing of: it neither finds nor excludes.</remarks>
internal sealed class LanguageCompiler(
    TextLanguage language,
    IReadOnlyList<string> parts,
    SearchedDocuments documents
)
{
    private readonly DocumentKind _kind = documents.Kind;

    private readonly WrittenWays? _ways =
        documents.Vocabulary is { } vocabulary && language.HasWords
            ? new WrittenWays(language, vocabulary)
            : null;

    // Of a word in several parts the best one counts, the others a little.
    private const float TieBreaker = 0.2f;

    private static readonly NeutralAnalyzer Neutral = new();

    // What a word may go on with where a reader stops typing; each gives the stem that such a word is kept by.
    private static readonly string[] Endings =
    [
        "",
        "e",
        "ed",
        "er",
        "es",
        "ing",
        "ion",
        "ions",
        "ive",
        "or",
        "s",
        "y",
        "ement",
        "eur",
    ];

    public Query? Compile(QueryNode node) => IsElsewhere(node) ? OfArticles(node) : CompileHere(node);

    // A part that the documents do not have is looked for in the articles that they belong to.
    private bool IsElsewhere(QueryNode node) =>
        _kind != DocumentKind.Article && PartOf(node) is { } part && part != SearchableParts.Comments;

    private Query? OfArticles(QueryNode node)
    {
        var articles = new LanguageCompiler(
            language,
            parts,
            documents with
            {
                Kind = DocumentKind.Article,
                OfArticles = null,
            }
        );
        return articles.Compile(node) is { } query
            ? documents.OfArticles?.Invoke(query) ?? new MatchNoDocsQuery()
            : null;
    }

    private static string? PartOf(QueryNode node) =>
        node switch
        {
            WordNode word => word.Part,
            PhraseNode phrase => phrase.Part,
            PrefixNode prefix => prefix.Part,
            NearNode near => near.Part,
            FuzzyNode fuzzy => fuzzy.Part,
            _ => null,
        };

    private string FieldOf(string part) => _kind.Field(language.Field(part));

    private Query? CompileHere(QueryNode node) =>
        node switch
        {
            WordNode word => Text(word.Text, word.Part),
            PhraseNode phrase => Text(phrase.Text, phrase.Part),
            PrefixNode prefix => Prefix(prefix),
            NearNode near => Near(near),
            FuzzyNode fuzzy => Fuzzy(fuzzy),
            NameNode name => Name(name),
            LanguageNode code => new TermQuery(_kind.Field(FieldNames.Language), code.Code),
            PublishedNode published => QueryCompiler.Within(_kind, published.Span),
            UndatedNode => QueryCompiler.Undated(_kind),
            NotNode not => All([not]),
            AllNode all => All(all.Nodes),
            AnyNode any => Any(any.Nodes),
            _ => throw new InvalidOperationException($"no query for {node.GetType().Name}"),
        };

    private BooleanQuery? All(IReadOnlyList<QueryNode> nodes)
    {
        var clauses = new List<BooleanClause>();
        for (var i = 0; i < nodes.Count; i++)
        {
            if (i + 1 < nodes.Count && TwoAsOne(nodes[i], nodes[i + 1]) is { } both)
            {
                clauses.Add(new(both, Occur.Must));
                i++;
                continue;
            }
            var inner = nodes[i] is NotNode not ? not.Inner : nodes[i];
            if (Compile(inner) is { } query)
                clauses.Add(new(query, OccurOf(nodes[i])));
        }
        if (clauses.Count == 0)
            return null;
        if (clauses.TrueForAll(clause => clause.Occur == Occur.MustNot))
            clauses.Insert(0, new(_kind.All, Occur.Filter));
        return new BooleanQuery(clauses);
    }

    private static Occur OccurOf(QueryNode node) =>
        node is NotNode ? Occur.MustNot
        : IsText(node) ? Occur.Must
        : Occur.Filter;

    // "al qaeda" is also found as "alqaeda".
    private DisjunctionMaxQuery? TwoAsOne(QueryNode first, QueryNode second)
    {
        if (
            _ways is null
            || first is not WordNode word
            || second is not WordNode next
            || !string.Equals(word.Part, next.Part, StringComparison.Ordinal)
        )
            return null;
        var fields = (word.Part is null ? parts : [word.Part]).Select(FieldOf);
        var joined = fields
            .Select(field => _ways.AsOne(field, word.Text, next.Text))
            .OfType<Query>()
            .ToArray();
        if (joined.Length == 0)
            return null;
        BooleanClause[] apart =
        [
            .. new[] { Compile(first), Compile(second) }
                .OfType<Query>()
                .Select(query => new BooleanClause(query, Occur.Must)),
        ];
        return apart.Length == 0 ? null : new DisjunctionMaxQuery([new BooleanQuery(apart), .. joined]);
    }

    private Query? Any(IReadOnlyList<QueryNode> nodes)
    {
        var queries = nodes.Select(Compile).OfType<Query>().ToArray();
        return queries.Length switch
        {
            0 => null,
            1 => queries[0],
            _ => BooleanQuery.Any(queries),
        };
    }

    private static bool IsText(QueryNode node) =>
        node switch
        {
            WordNode or PhraseNode or PrefixNode or NearNode or FuzzyNode => true,
            AllNode { Nodes: var nodes } => nodes.Any(IsText),
            AnyNode { Nodes: var nodes } => nodes.Any(IsText),
            _ => false,
        };

    private Query? Text(string text, string? part)
    {
        var words = Words.Of(language.Analyzer, text);
        return words.Count == 0
            ? null
            : InParts(part, field => _ways?.Of(field, text, words) ?? OneAfterTheOther(field, words));
    }

    private Query? Near(NearNode near)
    {
        var words = Words.Of(language.Analyzer, near.Text);
        return words.Count switch
        {
            0 => null,
            1 => Text(near.Text, near.Part),
            _ => InParts(
                near.Part,
                field => new IntervalQuery(
                    field,
                    Intervals.MaxGaps(
                        near.Gaps,
                        Intervals.Unordered(words.Select(word => Intervals.Term(word.Term)))
                    )
                )
            ),
        };
    }

    // A word that analysis splits is one after the other, each almost so.
    private Query? Fuzzy(FuzzyNode fuzzy)
    {
        var words = Words.Of(language.Analyzer, fuzzy.Text);
        return words.Count switch
        {
            0 => null,
            1 => InParts(fuzzy.Part, field => new FuzzyQuery(field, words[0].Term, fuzzy.Edits)),
            _ => InParts(
                fuzzy.Part,
                field => new IntervalQuery(
                    field,
                    Intervals.Phrase(words.Select(word => Intervals.Fuzzy(word.Term, fuzzy.Edits)))
                )
            ),
        };
    }

    private Query? Prefix(PrefixNode prefix)
    {
        var text = prefix.Text;
        if (language.Elides)
            text = text[(text.LastIndexOfAny(['\'', '\u2019']) + 1)..];
        var words = Words.Of(Neutral, text);
        if (words.Count == 0)
            return null;
        return InParts(prefix.Part, field => Begun(field, text, words));
    }

    // The index keeps stems, which may be shorter than what was typed: "repatriat*" has to find "repatri".
    private Query Begun(string field, string text, IReadOnlyList<Word> words)
    {
        var last = words[^1].Term;
        var stems = ShorterStems(last).Select(stem => new ConstantScoreQuery(new TermQuery(field, stem)));
        var plain = TextLanguage.Neutral.PlainTerm(last);
        Query[] queries =
        [
            new PrefixQuery(field, last),
            .. plain is null || plain == last ? [] : (Query[])[new PrefixQuery(field, plain)],
            .. stems,
        ];
        var begun = queries.Length == 1 ? queries[0] : BooleanQuery.Any(queries);
        if (words.Count == 1)
            return begun;
        var first = Words.Of(language.Analyzer, text[..words[^1].StartChar]);
        return first.Count == 0 ? begun : BooleanQuery.All(OneAfterTheOther(field, first), begun);
    }

    private IEnumerable<string> ShorterStems(string beginning) =>
        Endings
            .SelectMany(ending => Words.Of(language.Analyzer, beginning + ending))
            .Select(word => word.Term)
            .Where(stem =>
                stem.Length < beginning.Length && beginning.StartsWith(stem, StringComparison.Ordinal)
            )
            .Distinct(StringComparer.Ordinal);

    private Query InParts(string? part, Func<string, Query> query)
    {
        if (part is not null)
            return query(FieldOf(part));
        var queries = parts
            .Select(name => (Query)new BoostQuery(query(FieldOf(name)), PartBoosts.Of(name)))
            .ToArray();
        return queries.Length == 1 ? queries[0] : new DisjunctionMaxQuery(queries, TieBreaker);
    }

    private Query? Name(NameNode name)
    {
        var field = name.Field == QueryField.By ? FieldNames.Byline : name.Field.Name;
        if (name.Text.Trim().Equals(FacetValue.Unknown, StringComparison.OrdinalIgnoreCase))
            return QueryCompiler.Unnamed(_kind, field);
        var words = Words.Of(NameAnalyzer.Instance, name.Text);
        field = _kind.Field(field) + FieldNames.WordsSuffix;
        if (!name.IsPrefix || words.Count == 0)
            return words.Count == 0 ? null : OneAfterTheOther(field, words);
        var begun = new PrefixQuery(field, words[^1].Term);
        return words.Count == 1
            ? begun
            : BooleanQuery.All(OneAfterTheOther(field, [.. words.SkipLast(1)]), begun);
    }

    private static Query OneAfterTheOther(string field, IReadOnlyList<Word> words) =>
        words.Count == 1
            ? new TermQuery(field, words[0].Term)
            : new PhraseQuery(
                [.. words.Select(word => new Term(field, word.Term))],
                [.. words.Select(word => word.Position - words[0].Position)],
                Slop: 0
            );
}
