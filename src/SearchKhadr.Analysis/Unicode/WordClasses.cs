namespace SearchKhadr.Analysis.Unicode;

/// <summary>Questions to a word class.</summary>
internal static class WordClasses
{
    /// <summary>Whether it is one of some.</summary>
    public static bool IsAny(this WordClass found, WordClass some) => (found & some) != WordClass.None;
}
