using System.Globalization;
using SearchKhadr.Lucene.Codecs;
using SearchKhadr.Lucene.Codecs.Segments;
using SearchKhadr.Lucene.Errors;
using SearchKhadr.Lucene.Indexing;
using SearchKhadr.Lucene.Store;

namespace SearchKhadr.Lucene.Checking;

/// <summary>Reads the whole of an index and says whether it is sound, and if not, which part of which segment is not.</summary>
/// <remarks>
/// Every checksum is compared, and then every structure is walked and counted, each against the others where two of
/// them know the same. <b>Cost</b> Reads all of it, most of it several times. <b>Source</b> Lucene 8 <c>CheckIndex</c>.
/// </remarks>
public sealed class IndexChecker
{
    private readonly IndexDirectory _directory;
    private readonly Action<string> _line;
    private readonly CancellationToken _cancellation;

    private IndexChecker(IndexDirectory directory, Action<string>? line, CancellationToken cancellation)
    {
        _directory = directory;
        _line = line ?? (_ => { });
        _cancellation = cancellation;
    }

    /// <summary>Checks the last commit of an index.</summary>
    /// <param name="line">Takes the report line by line as it goes; null for nobody.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="IndexNotFoundException">There is no commit at all.</exception>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public static IndexCheckReport Check(
        IndexDirectory directory,
        Action<string>? line = null,
        CancellationToken cancellation = default
    ) => new IndexChecker(directory, line, cancellation).CheckCommit();

    private IndexCheckReport CheckCommit()
    {
        if (!SegmentInfos.Exists(_directory))
            throw new IndexNotFoundException("no commit to check", _directory.Name);
        SegmentInfos infos;
        try
        {
            infos = SegmentInfos.ReadLatest(_directory);
        }
        catch (IOException problem)
        {
            _line($"the last commit cannot be read: {problem.Message}");
            return new IndexCheckReport(null, [], problem.Message, (problem as IndexException)?.Resource);
        }
        _line(
            string.Create(
                CultureInfo.InvariantCulture,
                $"commit={infos.FileName} segments={infos.Segments.Count} documents={infos.TotalMaxDoc} version={infos.WriterVersion}"
            )
        );
        var segments = new List<SegmentCheck>();
        foreach (var commit in infos.Segments)
        {
            _line(
                $"  {segments.Count + 1} of {infos.Segments.Count}: name={commit.Info.Name} maxDoc={commit.Info.MaxDoc}"
            );
            segments.Add(CheckSegment(commit));
        }
        var problemOfNames = NamesProblem(infos);
        var report = new IndexCheckReport(
            infos.FileName,
            segments,
            problemOfNames,
            problemOfNames is null ? null : infos.FileName
        );
        _line(report.IsSound ? "nothing wrong was found" : $"{report.Problems.Count()} problems were found");
        return report;
    }

    // A segment of the next name would overwrite one that is there.
    private static string? NamesProblem(SegmentInfos infos)
    {
        foreach (var segment in infos.Segments)
        {
            if (IndexFileNames.FromBase36(segment.Info.Name.AsSpan(1)) >= infos.Counter)
                return $"the next segment's number {infos.Counter} is taken by segment {segment.Info.Name}";
        }
        return null;
    }

    private SegmentCheck CheckSegment(SegmentCommitInfo commit)
    {
        var parts = new List<PartCheck>();
        SegmentCore? core = null;
        CheckedSegment? segment = null;
        Run(parts, "checksums", () => CheckFiles(commit));
        Run(
            parts,
            "open reader",
            () =>
            {
                core = SegmentCore.Open(_directory, commit.Info);
                return "";
            }
        );
        try
        {
            if (core is null)
                return new SegmentCheck(commit.Info.Name, commit.Info.MaxDoc, commit.DelCount, parts);
            Run(
                parts,
                "live docs",
                () =>
                {
                    var live = SegmentCore.ReadLiveDocs(_directory, commit);
                    segment = new CheckedSegment(commit, core, live, _cancellation);
                    return LiveDocsCheck.Run(segment);
                }
            );
            segment ??= new CheckedSegment(commit, core, Live: null, _cancellation);
            Run(parts, "field infos", () => FieldInfosCheck.Run(segment));
            Run(parts, "field norms", () => NormsCheck.Run(segment));
            Run(parts, "terms, freq, prox", () => new TermsCheck(segment).Run());
            Run(parts, "stored fields", () => StoredFieldsCheck.Run(segment));
            Run(parts, "term vectors", () => new VectorsCheck(segment).Run());
            Run(parts, "doc values", () => new ColumnsCheck(segment).Run());
            Run(parts, "points", () => PointsCheck.Run(segment));
            Run(parts, "index sort", () => SortCheck.Run(segment));
            return new SegmentCheck(commit.Info.Name, commit.Info.MaxDoc, commit.DelCount, parts);
        }
        finally
        {
            core?.Release();
        }
    }

    private string CheckFiles(SegmentCommitInfo commit)
    {
        long bytes = 0;
        var count = 0;
        foreach (var name in commit.Files())
        {
            _cancellation.ThrowIfCancellationRequested();
            using var input = _directory.OpenInput(name);
            CodecUtil.ChecksumEntireFile(input);
            bytes += input.Length;
            count++;
        }
        return string.Create(CultureInfo.InvariantCulture, $"{count} files; {bytes} bytes");
    }

    private void Run(List<PartCheck> parts, string name, Func<string> check)
    {
        _cancellation.ThrowIfCancellationRequested();
        PartCheck part;
        try
        {
            part = new PartCheck(name, check(), Problem: null, File: null);
        }
        catch (Exception problem) when (problem is not OperationCanceledException)
        {
            // Whatever damage makes the reading do is the finding; the other parts are still looked at.
            part = new PartCheck(name, "", problem.Message, (problem as IndexException)?.Resource);
        }
        parts.Add(part);
        _line($"    {part}");
    }
}
