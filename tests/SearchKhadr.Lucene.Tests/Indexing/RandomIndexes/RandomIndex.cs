using System.Globalization;
using SearchKhadr.Lucene.Indexing;
using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Search;
using SearchKhadr.Lucene.Store;
using SearchKhadr.Lucene.Tests.Indexing.Plain;

namespace SearchKhadr.Lucene.Tests.Indexing.RandomIndexes;

/// <summary>An index that is made and changed at random, all from one seed but for how its threads meet.</summary>
internal sealed class RandomIndex : IDisposable
{
    private readonly Lock _modelTurn = new();
    private readonly Random _random;
    private readonly RandomSchema _schema;
    private readonly IndexDirectory _directory;
    private readonly WordAnalyzer _analyzer = new();
    private readonly IndexWriterOptions _options;
    private readonly Dictionary<string, int> _groups = new(StringComparer.Ordinal);
    private PlainIndex _expected;
    private PlainIndex _committed;
    private IndexWriter _writer;
    private int _nextId;

    public RandomIndex(int seed, IndexDirectory directory)
    {
        _random = new Random(seed);
        _schema = new RandomSchema(_random);
        _directory = directory;
        _expected = new PlainIndex(_analyzer);
        _committed = new PlainIndex(_analyzer);
        _options = Options();
        _writer = new IndexWriter(directory, _options);
        Commit();
    }

    public void Dispose() => _writer.Dispose();

    /// <summary>Changes it, and looks now and then whether it holds what it should; the last state is committed.</summary>
    public void Run()
    {
        var steps = _random.Next(5, _random.Next(12) == 0 ? 400 : 70);
        for (var step = 0; step < steps; step++)
            Step();
        if (_random.Next(3) == 0)
            RunThreads();
        _writer.WaitForMerges();
        Commit();
        CompareCommitted();
    }

    private void Step()
    {
        switch (_random.Next(60))
        {
            case < 32:
                Put(_random.Next(4) > 0 ? _nextId : _random.Next(_nextId + 1));
                break;
            case < 40:
                var id = Id(_random.Next(_nextId + 1));
                _writer.DeleteDocuments(new Term("id", id));
                Remove(id);
                break;
            case < 43:
                DeleteGroup();
                break;
            case < 46:
                _writer.Flush();
                break;
            case < 49:
                Commit();
                break;
            case < 51:
                CompareUncommitted();
                break;
            case < 53:
                _writer.ForceMerge(1 + _random.Next(3));
                break;
            case < 55:
                _writer.PrepareCommit();
                _writer.Commit();
                _committed = _expected.Clone();
                break;
            case < 57:
                Reopen(commits: true);
                break;
            case < 59:
                Reopen(commits: false);
                break;
            default:
                _writer.DeleteAll();
                _expected = new PlainIndex(_analyzer);
                _groups.Clear();
                break;
        }
    }

    private void Put(int number)
    {
        var id = Id(number);
        var group = _random.Next(RandomSchema.Groups);
        var document = _schema.Next(_random, id, group);
        if (number == _nextId && _random.Next(2) == 0)
            _writer.AddDocument(document);
        else if (_random.Next(3) > 0)
            _writer.UpdateDocument(new Term("id", id), document);
        else
            _writer.UpdateDocument(new TermQuery("id", id), document);
        _nextId = Math.Max(_nextId, number + 1);
        _expected.Put(id, document);
        _groups[id] = group;
    }

    private void DeleteGroup()
    {
        var group = _random.Next(RandomSchema.Groups);
        var kept = Id(_random.Next(_nextId + 1));
        var all = new TermQuery(RandomSchema.Group, $"g{group}");
        _writer.DeleteDocuments(
            new BooleanQuery([
                new BooleanClause(all, Occur.Must),
                new BooleanClause(new TermQuery("id", kept), Occur.MustNot),
            ])
        );
        foreach (var (id, _) in _groups.Where(pair => pair.Value == group && pair.Key != kept).ToArray())
            Remove(id);
    }

    private void Remove(string id)
    {
        _expected.Remove(id);
        _groups.Remove(id);
    }

    // Each thread has ids of its own, so that what is left does not hang on how they meet.
    private void RunThreads()
    {
        var threads = Enumerable
            .Range(0, 3)
            .Select(thread => (thread, random: new Random(_random.Next())))
            .ToArray();
        Parallel.ForEach(
            threads,
            new ParallelOptions { MaxDegreeOfParallelism = threads.Length },
            each => ChangeOwn(each.thread, each.random)
        );
    }

    private void ChangeOwn(int thread, Random random)
    {
        for (var i = 0; i < 40; i++)
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"thread{thread}-{random.Next(15)}");
            if (random.Next(4) == 0)
            {
                _writer.DeleteDocuments(new TermQuery("id", id));
                lock (_modelTurn)
                    Remove(id);
                continue;
            }
            var group = random.Next(RandomSchema.Groups);
            var document = _schema.Next(random, id, group);
            _writer.UpdateDocument(new Term("id", id), document);
            lock (_modelTurn)
            {
                _expected.Put(id, document);
                _groups[id] = group;
            }
            if (random.Next(25) == 0)
                _writer.Commit();
        }
    }

    private void Commit()
    {
        _writer.Commit();
        _committed = _expected.Clone();
    }

    private void Reopen(bool commits)
    {
        if (commits)
            Commit();
        _writer.Dispose();
        if (!commits)
            BackToCommit();
        _writer = new IndexWriter(_directory, _options);
        if (_random.Next(2) == 0)
            CompareCommitted();
    }

    private void BackToCommit()
    {
        _expected = _committed.Clone();
        _groups.Clear();
        foreach (var id in _expected.Ids)
            _groups[id] = _expected.GroupOf(id, RandomSchema.Group);
    }

    private void CompareCommitted()
    {
        using var reader = DirectoryReader.Open(_directory);
        _committed.AssertSame(reader);
    }

    private void CompareUncommitted()
    {
        using var reader = _writer.OpenReader();
        _expected.AssertSame(reader);
    }

    private static string Id(int number) => "id" + number.ToString(CultureInfo.InvariantCulture);

    private IndexWriterOptions Options()
    {
        var isPacked = _random.Next(4) == 0;
        return new IndexWriterOptions
        {
            Analyzer = _analyzer,
            MaxBufferedDocuments = _random.Next(3) == 0 ? null : _random.Next(1, 25),
            RamBufferBytes = _random.Next(3) == 0 ? _random.Next(1, 400_000) : 16 << 20,
            MaxThreads = _random.Next(1, 4),
            UseCompoundFile = isPacked,
            MergePolicy =
                _random.Next(6) == 0
                    ? new NoMergePolicy()
                    : new TieredMergePolicy
                    {
                        MaxMergeAtOnce = _random.Next(2, 6),
                        SegmentsPerTier = _random.Next(2, 6),
                        NoCfsRatio = isPacked ? 1 : _random.NextDouble() * 0.5,
                    },
            MergeScheduler =
                _random.Next(2) == 0 ? new SerialMergeScheduler() : new ConcurrentMergeScheduler(),
        };
    }
}
