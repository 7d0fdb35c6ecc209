using System.Collections.Concurrent;
using SearchKhadr.Archive.Schema;
using SearchKhadr.Archive.Suggesting;
using SearchKhadr.Lucene.Indexing;
using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Search;

namespace SearchKhadr.Archive.Searching;

/// <summary>A commit of the index, open for searching.</summary>
/// <remarks><b>Requires</b> Whoever takes a share gives it back.</remarks>
internal sealed class OpenIndex
{
    // Two hundred words in five parts, in several languages and ways to write them.
    private const int MostClauses = 16_384;

    // A beginning of one letter in an archive of a hundred thousand articles; looking up more takes longer than one waits.
    private const int MostExpandedTerms = 100_000;

    private readonly Lazy<Vocabulary> _articles;
    private readonly Lazy<Vocabulary> _comments;
    private readonly ConcurrentDictionary<DocumentKind, DayCounts> _days = new();

    /// <summary>Takes over a reader.</summary>
    public OpenIndex(IndexReader reader)
    {
        Reader = reader;
        Searcher = new IndexSearcher(reader)
        {
            MaxClauses = MostClauses,
            MaxExpandedTerms = MostExpandedTerms,
        };
        Articles = Searcher.Count(DocumentKind.Article.All);
        Comments = Searcher.Count(DocumentKind.Comment.All);
        _articles = new(() => new Vocabulary(reader, DocumentKind.Article));
        _comments = new(() => new Vocabulary(reader, DocumentKind.Comment));
        Suggester = new Suggester(this);
    }

    public IndexReader Reader { get; }

    public IndexSearcher Searcher { get; }

    /// <summary>The number of the commit.</summary>
    public long Commit => ((DirectoryReader)Reader).Generation;

    /// <summary>How many articles it has.</summary>
    public int Articles { get; }

    /// <summary>Suggests what the commit has.</summary>
    public Suggester Suggester { get; }

    /// <summary>How many comments its articles have.</summary>
    public int Comments { get; }

    /// <summary>What its articles have.</summary>
    public Vocabulary Vocabulary => _articles.Value;

    /// <summary>What its documents of a kind have.</summary>
    public Vocabulary VocabularyOf(DocumentKind kind) =>
        kind == DocumentKind.Comment ? _comments.Value : _articles.Value;

    /// <summary>The document of an article; null when no article has that id.</summary>
    public int? FindArticle(string id) =>
        Searcher.Search(new TermQuery(FieldNames.Id, id), 1).Hits is [var hit] ? hit.DocId : null;

    /// <summary>The days of all documents of a kind, whatever is searched.</summary>
    public DayCounts DaysOf(DocumentKind kind) =>
        _days.GetOrAdd(
            kind,
            static (all, index) => DayCounts.Of(index, index.Searcher.Collect(all.All), all),
            this
        );
}
