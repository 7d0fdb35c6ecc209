using SearchKhadr.Benchmarks.Extraction;
using SearchKhadr.Ingestion.Html.Authorship;

namespace SearchKhadr.Benchmarks.Training;

/// <summary>The authors a page names, and who is right.</summary>
internal sealed record AuthoredPage(string Set, string Url, string Gold, IReadOnlyList<AuthorItem> Items)
{
    public Choice Choice { get; } =
        new(
            [.. Items.Select(static item => item.Features)],
            Items.ToList().FindIndex(item => PageScore.SameAuthors(Gold, item.People))
        );

    /// <summary>Whether the first kind of clue is right: what a plain order of sources would take.</summary>
    public bool IsFirstRight =>
        Items.Count > 0 && IsRight(Items.MinBy(static item => item.Clues.Min(static clue => clue.Kind))!);

    public bool IsRight(AuthorItem item) => PageScore.SameAuthors(Gold, item.People);

    public int Fold(int folds) => Sites.Fold(Url, folds);
}
