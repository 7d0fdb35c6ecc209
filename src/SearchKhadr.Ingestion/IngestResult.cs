using SearchKhadr.Ingestion.Articles;
using SearchKhadr.Ingestion.Copies;
using SearchKhadr.Ingestion.Joining;

namespace SearchKhadr.Ingestion;

/// <summary>What a file ended as: an article or a rejection, never both, never neither.</summary>
public sealed record IngestResult
{
    private IngestResult(string file) => File = file;

    /// <summary>Path relative to the folder that was read, with forward slashes.</summary>
    public string File { get; }

    /// <summary>The article; null when the file was rejected.</summary>
    public Article? Article { get; private init; }

    /// <summary>Why there is no article; null when there is one.</summary>
    public Rejection? Rejection { get; private init; }

    /// <summary>What tells the article's copies; null when the page was rejected.</summary>
    public CopyKeys? Keys { get; private init; }

    /// <summary>Earlier pages of the run that the article is a copy of, the strongest link first.</summary>
    public IReadOnlyList<CopyLink> Copies { get; init; } = [];

    /// <summary>Where it stands among several pages of one article; null where it is one page.</summary>
    internal PagePart? Part { get; private init; }

    internal static IngestResult Of(Article article, PagePart? part = null) =>
        new(article.Capture.File)
        {
            Article = article,
            Keys = CopyKeys.Of(article),
            Part = part,
        };

    /// <summary>A file that was rejected.</summary>
    public static IngestResult Of(Rejection rejection)
    {
        ArgumentNullException.ThrowIfNull(rejection);
        return new(rejection.File) { Rejection = rejection };
    }
}
