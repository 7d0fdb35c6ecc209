using SearchKhadr.Highlighting;
using SearchKhadr.Lucene.Facets;
using SearchKhadr.Lucene.Indexing;
using SearchKhadr.Lucene.Search;
using SearchKhadr.Lucene.Store;

namespace SearchKhadr.Benchmarks.Peers.Own;

/// <summary>Answers with this project's engine what the Java program answers with Lucene.</summary>
internal sealed class OwnEngine : IDisposable
{
    private const int Hits = 10;

    private readonly FileSystemDirectory _directory;
    private readonly DirectoryReader _reader;
    private readonly IndexSearcher _searcher;
    private readonly PassageFinder _finder = new();
    private readonly List<MatchHit> _matches = [];

    public OwnEngine(string folder)
    {
        _directory = new FileSystemDirectory(folder);
        _reader = DirectoryReader.Open(_directory);
        _searcher = new IndexSearcher(_reader);
    }

    public int Documents => _reader.NumDocs;

    public int Segments => _reader.Leaves.Count;

    public OwnPage Run(Query query, string mode)
    {
        if (mode is "facets" or "page")
            return Page(query, isWhole: mode == "page");
        var top = _searcher.Search(query, Hits, new SearchOptions { ExactTotal = mode == "total" });
        return new OwnPage
        {
            Total = top.Total,
            Ids = Ids(top.Hits),
            Best = Best(top.Hits),
            Hits = mode == "stored" ? ReadAll(top.Hits, matcher: null) : [],
        };
    }

    public void Dispose()
    {
        _reader.Dispose();
        _directory.Dispose();
    }

    private OwnPage Page(Query query, bool isWhole)
    {
        using var found = DrillSideways.Search(_searcher, query, [], Hits);
        var matcher = isWhole ? _searcher.Matcher(query, found.TopDocs.Hits.Select(hit => hit.DocId)) : null;
        return new OwnPage
        {
            Total = found.TopDocs.Total,
            Ids = Ids(found.TopDocs.Hits),
            Best = Best(found.TopDocs.Hits),
            Outlets = FacetCounts.Of(_reader, found.Matches, "outlets"),
            Months = FacetCounts.Of(_reader, found.Matches, "months"),
            Hits = isWhole ? ReadAll(found.TopDocs.Hits, matcher) : [],
        };
    }

    private OwnHit[] ReadAll(IReadOnlyList<ScoreDoc> hits, QueryMatcher? matcher)
    {
        using var stored = new OwnStored();
        var read = new OwnHit[hits.Count];
        for (var i = 0; i < read.Length; i++)
            read[i] = Read(hits[i], stored, matcher);
        return read;
    }

    private OwnHit Read(ScoreDoc hit, OwnStored stored, QueryMatcher? matcher)
    {
        stored.Clear();
        _reader.StoredFields(hit.DocId, stored);
        var texts = stored.Texts();
        var headline = texts[0].ToString();
        if (matcher is null)
            return new OwnHit(headline, stored.Url, stored.Outlet, stored.Date, []);
        var text = FieldText.Over(texts);
        matcher.TryMatch(hit.DocId, _matches);
        var passages = _finder.Find(text, text.Locate("text", _matches));
        return new OwnHit(
            headline,
            stored.Url,
            stored.Outlet,
            stored.Date,
            [.. passages.Select(passage => OwnPassage.Of(text, passage))]
        );
    }

    private long[] Ids(IReadOnlyList<ScoreDoc> hits)
    {
        var ids = new long[hits.Count];
        for (var i = 0; i < ids.Length; i++)
        {
            var leaf = _reader.Leaf(hits[i].DocId);
            var column = leaf.Reader.NumericDocValues("id")!;
            column.AdvanceExact(hits[i].DocId - leaf.DocBase);
            ids[i] = column.LongValue;
        }
        return ids;
    }

    private static float Best(IReadOnlyList<ScoreDoc> hits) => hits is [var best, ..] ? best.Score : 0;
}
