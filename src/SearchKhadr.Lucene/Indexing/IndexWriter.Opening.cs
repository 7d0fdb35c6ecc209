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
        var infos = _options.Commit is { } earlier ? GoBack(earlier) : SegmentInfos.ReadLatest(_directory);
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

    // An earlier commit's segments become those of the next one, so going back is a commit as any other.
    private SegmentInfos GoBack(IndexCommit earlier)
    {
        _isChanged = true;
        try
        {
            return earlier.Infos.After(SegmentInfos.ReadLatest(_directory));
        }
        catch (IndexException)
        {
            // The last one cannot be read, which is why one goes back; its files stay until this writer's first commit.
            _sweepsAfterCommit = true;
            return earlier.Infos.After(earlier.Infos);
        }
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
        if (!_sweepsAfterCommit)
            _files.Sweep();
    }

    private static long FreeCounter(IReadOnlyList<string> names) =>
        names.Select(IndexFiles.SegmentCounter).DefaultIfEmpty(-1).Max() + 1;
}
