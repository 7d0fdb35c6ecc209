using SearchKhadr.Archive.Indexing;
using SearchKhadr.Archive.Searching;
using SearchKhadr.TestKit.Files;

[assembly: AssemblyFixture(typeof(SearchKhadr.Archive.Tests.SeedsIndex))]

namespace SearchKhadr.Archive.Tests;

/// <summary>An index of the sample archive, made once for all tests that only search it.</summary>
public sealed class SeedsIndex : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly SearchService _service;

    public SeedsIndex()
    {
        new ArchiveIndexer(Path).Rebuild([RepositoryRoot.Combine("seeds")]);
        _service = new SearchService(Path);
    }

    /// <summary>Where it is.</summary>
    public string Path => _folder.Path;

    /// <summary>Searches it.</summary>
    public ISearchService Service => _service;

    public void Dispose()
    {
        _service.Dispose();
        _folder.Dispose();
    }
}
