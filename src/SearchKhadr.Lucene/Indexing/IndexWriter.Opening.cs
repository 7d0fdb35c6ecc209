using SearchKhadr.Lucene.Codecs.Segments;
using SearchKhadr.Lucene.Errors;
using SearchKhadr.Lucene.Indexing.Committing;
using SearchKhadr.Lucene.Indexing.Deleting;

namespace SearchKhadr.Lucene.Indexing;

public sealed partial class IndexWriter
{
    private SegmentInfos GoOn()
    {
        var names = _directory.ListAll();
        if (SegmentInfos.LastGeneration(names) < 0)
        {
            if (_options.OpenMode == OpenMode.Append)
                throw new IndexNotFoundException("there is no index to append to", _directory.Name);
            return StartOver();
        }
        var infos = SegmentInfos.ReadLatest(_directory);
        foreach (var commit in infos.Segments)
        {
            var segment = new LiveSegment(commit, _log.Sequence);
            _segments.Add(segment);
            _schemas.Adopt(segment.Core(_directory).FieldInfos);
            _files.Add(commit.Files());
        }
        BeginAfter(infos, names);
        return infos;
    }

    private SegmentInfos StartOver()
    {
        _isChanged = true;
        var names = _directory.ListAll();
        var infos = new SegmentInfos();
        if (SegmentInfos.LastGeneration(names) < 0)
        {
            BeginAfter(infos, names);
            return infos;
        }
        try
        {
            var earlier = SegmentInfos.ReadLatest(_directory);
            BeginAfter(earlier, names);
            return earlier.StartOver();
        }
        catch (IndexException)
        {
            // It cannot be read, so nobody knows which files it needs: all stay until this writer's first commit.
            _sweepsAfterCommit = true;
            infos.SkipNames(FreeCounter(names));
            return infos;
        }
    }

    private void BeginAfter(SegmentInfos infos, IReadOnlyList<string> names)
    {
        _commits.Begin(KeptCommits.Read(_directory));
        infos.SkipNames(FreeCounter(names));
        _files.Sweep();
    }

    private static long FreeCounter(IReadOnlyList<string> names) =>
        names.Select(IndexFiles.SegmentCounter).DefaultIfEmpty(-1).Max() + 1;
}
