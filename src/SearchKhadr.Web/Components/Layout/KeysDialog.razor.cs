namespace SearchKhadr.Web.Components.Layout;

/// <summary>The keys, shown by one of them, and the switch that turns them off.</summary>
public sealed partial class KeysDialog
{
    private static IEnumerable<(string[] Keys, string Meaning)> Keys =>
        [
            (["/"], Texts.KeySearch),
            (["j", "k"], Texts.KeyResults),
            (["↓", "↑"], Texts.KeyArrows),
            (["Enter"], Texts.KeyOpen),
            (["s"], Texts.KeySort),
            (["[", "]"], Texts.KeyPages),
            (["n", "p"], Texts.KeyHits),
            (["?"], Texts.KeyList),
        ];
}
