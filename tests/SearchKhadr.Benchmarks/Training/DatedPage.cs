using SearchKhadr.Ingestion.Html.Dating;

namespace SearchKhadr.Benchmarks.Training;

/// <summary>A page's dates, and the one that is right.</summary>
internal sealed record DatedPage(string Set, string Url, string Gold, IReadOnlyList<DateItem> Items)
{
    public Choice Choice { get; } =
        new([.. Items.Select(static item => item.Features)], Items.ToList().FindIndex(i => i.Value == Gold));

    /// <summary>Whether the value of the first kind of clue is right: what a plain order of sources would take.</summary>
    public bool IsFirstRight =>
        Items.Count > 0 && Items.MinBy(static item => (item.Best.IsModified, item.Best.Kind))!.Value == Gold;

    public int Fold(int folds) => Sites.Fold(Url, folds);
}
