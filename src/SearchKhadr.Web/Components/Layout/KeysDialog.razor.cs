namespace SearchKhadr.Web.Components.Layout;

/// <summary>The keys, shown by one of them.</summary>
public sealed partial class KeysDialog
{
    private static readonly (string Key, string Meaning)[] Keys =
    [
        ("/", "to the search box"),
        ("n", "next hit in an article"),
        ("p", "previous hit"),
        ("?", "this list"),
    ];
}
