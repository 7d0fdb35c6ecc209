using SearchKhadr.Ingestion.Articles;

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

    internal static IngestResult Of(Article article) => new(article.Capture.File) { Article = article };

    /// <summary>A file that was rejected.</summary>
    public static IngestResult Of(Rejection rejection)
    {
        ArgumentNullException.ThrowIfNull(rejection);
        return new(rejection.File) { Rejection = rejection };
    }
}
