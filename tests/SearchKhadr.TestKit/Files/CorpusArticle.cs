namespace SearchKhadr.TestKit.Files;

/// <summary>An article of a corpus; what it does not have is empty.</summary>
public sealed record CorpusArticle(string Id, string Outlet, string Date, string Headline, string Body);
