using SearchKhadr.Lucene.Documents;
using SearchKhadr.Lucene.Indexing;
using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Search;
using SearchKhadr.Lucene.Store;
using SearchKhadr.Lucene.Tests.Indexing.Plain;
using SearchKhadr.TestKit.Files;
using SearchKhadr.TestKit.Judge;
using SearchKhadr.TestKit.Seeds;

namespace SearchKhadr.Lucene.Tests.Search.Points;

public sealed class PointQueryTests : IDisposable
{
    private const int Docs = 4000;
    private readonly Random _random = TestSeed.Random("point queries");
    private readonly TemporaryFolder _folder = new();
    private readonly FileSystemDirectory _directory;
    private readonly List<(long Day, long[] Places, long[] Cube, long From, long To)> _rows = [];

    public PointQueryTests()
    {
        _directory = new FileSystemDirectory(_folder.Path);
        using var writer = new IndexWriter(
            _directory,
            new IndexWriterOptions { Analyzer = new WordAnalyzer(), MergePolicy = new NoMergePolicy() }
        );
        for (var i = 0; i < Docs; i++)
        {
            writer.AddDocument(Next(i));
            if (i == Docs / 2)
                writer.Flush();
        }
        writer.Commit();
    }

    public void Dispose()
    {
        _directory.Dispose();
        _folder.Dispose();
    }

    // Narrow, wide enough to be taken out of all, covering all, and none.
    [Theory]
    [InlineData(100, 120)]
    [InlineData(50, 900)]
    [InlineData(-1, 1000)]
    [InlineData(1001, 2000)]
    [InlineData(30, 20)]
    public void Search_ARangeOfDays_FindsThem(long least, long greatest)
    {
        using var reader = DirectoryReader.Open(_directory);

        var found = Find(reader, PointRangeQuery.OfInt64("day", least, greatest));

        Assert.Equal(Where(row => row.Day >= least && row.Day <= greatest), found);
    }

    [Fact]
    public void Count_ARangeOfDays_IsThatOfTheSearch()
    {
        using var reader = DirectoryReader.Open(_directory);
        var searcher = new IndexSearcher(reader);

        var count = searcher.Count(
            PointRangeQuery.OfInt64("day", 200, 777),
            TestContext.Current.CancellationToken
        );

        Assert.Equal(_rows.Count(row => row.Day is >= 200 and <= 777), count);
    }

    [Fact]
    public void Search_SeveralPointsADocument_FindsWhoeverHasOne()
    {
        using var reader = DirectoryReader.Open(_directory);

        var ranged = Find(reader, PointRangeQuery.OfInt64("place", 10, 19));
        var listed = Find(reader, PointInSetQuery.OfInt64("place", 3, 17, 17, 55, -4));

        Assert.Equal(Where(row => row.Places.Any(place => place is >= 10 and <= 19)), ranged);
        Assert.Equal(Where(row => row.Places.Any(place => place is 3 or 17 or 55)), listed);
    }

    [Fact]
    public void Search_ABoxOfThreeDimensions_FindsWhatIsInside()
    {
        using var reader = DirectoryReader.Open(_directory);
        long[] least = [10, 0, 20],
            greatest = [70, 50, 99];

        var found = Find(reader, PointRangeQuery.OfInt64("cube", least, greatest));

        Assert.Equal(
            Where(row =>
                Enumerable.Range(0, 3).All(d => row.Cube[d] >= least[d] && row.Cube[d] <= greatest[d])
            ),
            found
        );
    }

    [Fact]
    public void Search_ASetOfThreeDimensions_FindsThosePoints()
    {
        using var reader = DirectoryReader.Open(_directory);
        var wanted = _rows.Take(40).Select(row => PackedPoint.OfInt64(row.Cube)).ToArray();

        var found = Find(reader, new PointInSetQuery("cube", 3, sizeof(long), wanted));

        Assert.Equal(
            Where(row => wanted.Any(point => point.AsSpan().SequenceEqual(PackedPoint.OfInt64(row.Cube)))),
            found
        );
    }

    [Fact]
    public void Search_BoxesByRelation_FindsThem()
    {
        using var reader = DirectoryReader.Open(_directory);
        var least = PackedPoint.OfInt64(300);
        var greatest = PackedPoint.OfInt64(360);

        var intersecting = Find(reader, BoxQueries.Intersecting("span", least, greatest, 1));
        var within = Find(reader, BoxQueries.Within("span", least, greatest, 1));
        var containing = Find(reader, BoxQueries.Containing("span", least, greatest, 1));
        var crossing = Find(reader, BoxQueries.Crossing("span", least, greatest, 1));

        Assert.Equal(Where(row => row.From <= 360 && row.To >= 300), intersecting);
        Assert.Equal(Where(row => row.From >= 300 && row.To <= 360), within);
        Assert.Equal(Where(row => row.From <= 300 && row.To >= 360), containing);
        Assert.Equal(intersecting.Except(within), crossing);
    }

    [Fact]
    public void Search_PointsOfAnotherShape_IsRefused()
    {
        using var reader = DirectoryReader.Open(_directory);

        var problem = Record.Exception(() => Find(reader, PointRangeQuery.OfInt32("day", 1, 2)));

        Assert.IsType<InvalidOperationException>(problem);
    }

    [Fact]
    public void Search_InAConjunction_AgreesWithTheParts()
    {
        using var reader = DirectoryReader.Open(_directory);
        var days = PointRangeQuery.OfInt64("day", 100, 600);
        var places = PointRangeQuery.OfInt64("place", 0, 30);

        var both = Find(reader, BooleanQuery.All(days, places));

        Assert.Equal(Find(reader, days).Intersect(Find(reader, places)), both);
    }

    [Theory]
    [InlineData("(points day 1 100 700)")]
    [InlineData("(points place 1 3 40)")]
    [InlineData("(points cube 3 10 0 20 70 50 99)")]
    [InlineData("(pointset day 5 6 7 999)")]
    [InlineData("(box span intersecting 1 300 360)")]
    [InlineData("(box span within 1 300 360)")]
    [InlineData("(box span containing 1 300 360)")]
    [InlineData("(box span crossing 1 300 360)")]
    public void Search_ByJavaOfOurPoints_FindsTheSame(string query)
    {
        var judge = LuceneJudge.Require();
        using var reader = DirectoryReader.Open(_directory);

        var judged = judge.Search(_folder.Path, Docs, query);

        Assert.Equal(Find(reader, Parse(query)), judged.Hits.Select(hit => hit.DocId).Order());
    }

    private static Query Parse(string query)
    {
        var words = query.Trim('(', ')').Split(' ');
        if (words[0] == "pointset")
            return PointInSetQuery.OfInt64(words[1], words[2..].Select(long.Parse));
        var isBox = words[0] == "box";
        var numbers = words[(isBox ? 3 : 2)..].Select(long.Parse).ToArray();
        var dimensions = (int)numbers[0];
        var least = numbers[1..(1 + dimensions)];
        var greatest = numbers[(1 + dimensions)..];
        if (!isBox)
            return PointRangeQuery.OfInt64(words[1], least, greatest);
        var (from, to) = (PackedPoint.OfInt64(least), PackedPoint.OfInt64(greatest));
        return words[2] switch
        {
            "intersecting" => BoxQueries.Intersecting("span", from, to, dimensions),
            "within" => BoxQueries.Within("span", from, to, dimensions),
            "containing" => BoxQueries.Containing("span", from, to, dimensions),
            _ => BoxQueries.Crossing("span", from, to, dimensions),
        };
    }

    private Document Next(int number)
    {
        var day = _random.NextInt64(1000);
        var places = Enumerable.Range(0, _random.Next(4)).Select(_ => _random.NextInt64(60)).ToArray();
        long[] cube = [_random.NextInt64(100), _random.NextInt64(100), number % 100];
        var from = _random.NextInt64(500);
        var to = from + _random.NextInt64(100);
        _rows.Add((day, places, cube, from, to));
        Document document =
        [
            Field.OfText("id", $"{number}", FieldType.StoredKeyword),
            PointFields.OfInt64("day", day),
            PointFields.OfInt64("cube", cube),
            RangeFields.OfInt64("span", [from], [to]),
        ];
        foreach (var place in places)
            document.Add(PointFields.OfInt64("place", place));
        return document;
    }

    private IEnumerable<int> Where(
        Predicate<(long Day, long[] Places, long[] Cube, long From, long To)> predicate
    ) => Enumerable.Range(0, Docs).Where(docId => predicate(_rows[docId]));

    private static List<int> Find(IndexReader reader, Query query)
    {
        var hits = new IndexSearcher(reader)
            .Search(query, Docs, cancellation: TestContext.Current.CancellationToken)
            .Hits;
        return [.. hits.Select(hit => hit.DocId).Order()];
    }
}
