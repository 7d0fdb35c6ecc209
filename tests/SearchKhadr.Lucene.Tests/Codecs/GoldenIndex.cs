using SearchKhadr.Lucene.Codecs;
using SearchKhadr.Lucene.Codecs.Lucene87;
using SearchKhadr.Lucene.Codecs.Segments;
using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Store;
using SearchKhadr.TestKit.Files;

namespace SearchKhadr.Lucene.Tests.Codecs;

/// <summary>An index of one segment that Lucene 8.8.1 for Java wrote; its program stands beside it.</summary>
internal sealed class GoldenIndex : IDisposable
{
    private readonly IndexDirectory _folder;

    public GoldenIndex(string name)
    {
        _folder = OpenFolder(name);
        Infos = SegmentInfos.ReadLatest(_folder);
        Commit = Assert.Single(Infos.Segments);
        Files = Info.IsCompoundFile ? Lucene87Codec.OpenCompound(_folder, Info) : _folder;
        Fields = Lucene87Codec.ReadFieldInfos(Files, Info);
    }

    public SegmentInfos Infos { get; }

    public SegmentCommitInfo Commit { get; }

    public SegmentInfo Info => Commit.Info;

    public IndexDirectory Folder => _folder;

    public IndexDirectory Files { get; }

    public FieldInfos Fields { get; }

    public SegmentReadState ReadState =>
        new()
        {
            Directory = Files,
            SegmentName = Info.Name,
            SegmentId = Info.Id,
            MaxDoc = Info.MaxDoc,
            FieldInfos = Fields,
        };

    public static IndexDirectory OpenFolder(string name) =>
        new FileSystemDirectory(RepositoryRoot.Combine("tests", "SearchKhadr.Lucene.Tests", "Golden", name));

    /// <summary>Where a test writes a segment like this one again.</summary>
    public SegmentWriteState WriteState(IndexDirectory directory) =>
        new()
        {
            Directory = directory,
            SegmentName = Info.Name,
            SegmentId = Info.Id,
            MaxDoc = Info.MaxDoc,
            FieldInfos = Fields,
        };

    public FieldInfo Field(string name) => Fields.Find(name)!;

    public void Dispose()
    {
        Files.Dispose();
        _folder.Dispose();
    }
}
