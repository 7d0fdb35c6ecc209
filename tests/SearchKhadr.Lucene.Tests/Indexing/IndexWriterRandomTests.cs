using System.Globalization;
using SearchKhadr.Lucene.Indexing;
using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Store;
using SearchKhadr.Lucene.Tests.Indexing.Plain;
using SearchKhadr.TestKit.Files;
using SearchKhadr.TestKit.Judge;
using SearchKhadr.TestKit.Seeds;

namespace SearchKhadr.Lucene.Tests.Indexing;

public sealed class IndexWriterRandomTests
{
    [Theory]
    [InlineData("few documents a segment", 3, false)]
    [InlineData("compound files", 5, true)]
    [InlineData("more documents a segment", 40, false)]
    public void Commit_AfterRandomChanges_HoldsWhatAPlainModelHolds(string name, int buffered, bool compound)
    {
        using var directory = new MemoryDirectory();
        using var run = new RandomRun(directory, name, buffered, compound);

        run.Steps(250);
        run.Commit();

        using var reader = DirectoryReader.Open(directory);
        run.Expected.AssertSame(reader);
    }

    [Theory]
    [InlineData("judged", 4, false)]
    [InlineData("judged compound", 7, true)]
    public void Commit_AfterRandomChanges_IsCleanForLucene(string name, int buffered, bool compound)
    {
        var judge = LuceneJudge.Require();
        using var folder = new TemporaryFolder();
        using var directory = new FileSystemDirectory(folder.Path);
        using var run = new RandomRun(directory, name, buffered, compound);

        for (var round = 0; round < 4; round++)
        {
            run.Steps(80);
            run.Commit();

            judge.AssertClean(folder.Path);
        }
    }

    [Fact]
    public void ForceMerge_ToOne_LeavesOneSegmentWithoutDeletes()
    {
        using var directory = new MemoryDirectory();
        using var run = new RandomRun(directory, "forced", 3, compound: false);
        run.Steps(120);

        run.ForceMerge();
        run.Commit();

        using var reader = DirectoryReader.Open(directory);
        run.Expected.AssertSame(reader);
        Assert.Equal(reader.NumDocs, reader.MaxDoc);
        Assert.Single(reader.Leaves);
    }

    private sealed class RandomRun : IDisposable
    {
        private readonly Random _random;
        private readonly RandomDocuments _documents;
        private readonly IndexDirectory _directory;
        private readonly IndexWriterOptions _options;
        private IndexWriter _writer;
        private int _nextId;

        public RandomRun(IndexDirectory directory, string name, int buffered, bool compound)
        {
            _random = TestSeed.Random(name);
            _documents = new RandomDocuments(_random);
            _directory = directory;
            _options = new IndexWriterOptions
            {
                Analyzer = new WordAnalyzer(),
                MaxBufferedDocuments = buffered,
                UseCompoundFile = compound,
                MergePolicy = new TieredMergePolicy
                {
                    MaxMergeAtOnce = 2 + _random.Next(3),
                    SegmentsPerTier = 2 + _random.Next(4),
                    NoCfsRatio = compound ? 1 : 0,
                },
            };
            _writer = new IndexWriter(directory, _options);
        }

        public PlainIndex Expected { get; } = new(new WordAnalyzer());

        public void Steps(int count)
        {
            for (var step = 0; step < count; step++)
                Step();
        }

        public void Commit() => _writer.Commit();

        public void ForceMerge() => _writer.ForceMerge(1);

        public void Dispose() => _writer.Dispose();

        private void Step()
        {
            switch (_random.Next(40))
            {
                case < 24:
                    Add();
                    break;
                case < 30:
                    Update();
                    break;
                case < 35:
                    Delete();
                    break;
                case < 36:
                    _writer.Flush();
                    break;
                case < 37:
                    _writer.ForceMerge(1 + _random.Next(3));
                    break;
                case < 39:
                    CommitAndCompare();
                    break;
                default:
                    Reopen();
                    break;
            }
        }

        private void Add()
        {
            var id = "id" + (_nextId++).ToString(CultureInfo.InvariantCulture);
            var document = _documents.Next(id);
            _writer.AddDocument(document);
            Expected.Put(id, document);
        }

        private void Update()
        {
            var number = _random.Next(_nextId + 1);
            _nextId = Math.Max(_nextId, number + 1);
            var id = "id" + number.ToString(CultureInfo.InvariantCulture);
            var document = _documents.Next(id);
            _writer.UpdateDocument(new Term("id", id), document);
            Expected.Put(id, document);
        }

        private void Delete()
        {
            var id = "id" + _random.Next(_nextId + 1).ToString(CultureInfo.InvariantCulture);
            _writer.DeleteDocuments(new Term("id", id));
            Expected.Remove(id);
        }

        private void CommitAndCompare()
        {
            _writer.Commit();
            using var reader = _writer.OpenReader();
            Expected.AssertSame(reader);
        }

        private void Reopen()
        {
            _writer.Commit();
            _writer.Dispose();
            _writer = new IndexWriter(_directory, _options);
        }
    }
}
