using SearchKhadr.Archive.Searching;

namespace SearchKhadr.Archive.Reading;

/// <summary>What else the archive holds that has to do with an article.</summary>
public sealed record RelatedArticles
{
    /// <summary>Nothing.</summary>
    public static RelatedArticles None { get; } = new();

    /// <summary>
    /// What the same outlet published in the three days before and after it and on its own, in the order of time; empty
    /// where the outlet or the day is not known.
    /// </summary>
    public IReadOnlyList<RelatedArticle> SameWeek { get; init; } = [];

    /// <summary>How many there are, the article itself not counted; at least as many as are listed.</summary>
    public int SameWeekTotal { get; init; }

    /// <summary>The search that finds all of <see cref="SameWeek"/>, and the article; null where that is empty.</summary>
    public SearchRequest? Week { get; init; }

    /// <summary>
    /// Articles that share its telling words, the likest first; neither itself, nor its copies, nor those listed above.
    /// </summary>
    public IReadOnlyList<RelatedArticle> Alike { get; init; } = [];
}
