namespace SearchKhadr.Analysis.Folding;

/// <summary>What stands for each character in ASCII.</summary>
internal static partial class AsciiFoldingTable
{
    private const int PageChars = 256;

    // A page a block of characters; most blocks have nothing to replace.
    private static readonly string?[]?[] Pages = BuildPages();

    /// <summary>What stands for a character; null where it stays.</summary>
    public static string? Of(char character) => Pages[character / PageChars]?[character % PageChars];

    private static string?[]?[] BuildPages()
    {
        var pages = new string?[]?[(char.MaxValue + 1) / PageChars];
        foreach (var (replacement, characters) in Replacements)
        {
            foreach (var character in characters)
                (pages[character / PageChars] ??= new string?[PageChars])[character % PageChars] =
                    replacement;
        }
        return pages;
    }
}
