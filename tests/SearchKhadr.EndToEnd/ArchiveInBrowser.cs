using SearchKhadr.EndToEnd.Serving;

namespace SearchKhadr.EndToEnd;

/// <summary>The tests that share one browser and one served archive.</summary>
[CollectionDefinition]
public sealed class ArchiveInBrowser : ICollectionFixture<Browser>;
