namespace SearchKhadr.Ingestion.Articles;

/// <summary>A block or a caption at its place in an article's text.</summary>
/// <param name="Index">Which of the article's blocks it is, or which of its captions.</param>
/// <param name="IsCaption">Whether it is a caption.</param>
public readonly record struct BodyPart(int Index, bool IsCaption)
{
    /// <summary>
    /// An article's blocks in reading order, its captions where they stood. <b>Shape</b> Every block once, and every
    /// caption once that has a place.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    public static IReadOnlyList<BodyPart> Of(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var captions = Enumerable
            .Range(0, article.Captions.Count)
            .Where(i => article.Captions[i].Before is not null)
            .OrderBy(i => article.Captions[i].Before)
            .ToList();
        var parts = new List<BodyPart>(article.Body.Count + captions.Count);
        var next = 0;
        for (var block = 0; block <= article.Body.Count; block++)
        {
            var isEnd = block == article.Body.Count;
            while (next < captions.Count && (isEnd || article.Captions[captions[next]].Before <= block))
                parts.Add(new BodyPart(captions[next++], IsCaption: true));
            if (!isEnd)
                parts.Add(new BodyPart(block, IsCaption: false));
        }

        return parts;
    }
}
