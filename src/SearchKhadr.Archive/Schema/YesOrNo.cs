namespace SearchKhadr.Archive.Schema;

/// <summary>The words for a fact that holds or does not.</summary>
internal static class YesOrNo
{
    public const string Yes = "yes";
    public const string No = "no";

    public static string Of(bool holds) => holds ? Yes : No;
}
