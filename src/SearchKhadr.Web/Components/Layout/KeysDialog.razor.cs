namespace SearchKhadr.Web.Components.Layout;

/// <summary>The keys, shown by one of them.</summary>
public sealed partial class KeysDialog
{
    private static IEnumerable<(string Key, string Meaning)> Keys =>
        [("/", Texts.KeySearch), ("n", Texts.KeyNextHit), ("p", Texts.KeyPreviousHit), ("?", Texts.KeyList)];
}
