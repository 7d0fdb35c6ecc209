namespace SearchKhadr.Analysis.Unicode;

/// <summary>The word class of every code point.</summary>
internal static partial class WordClassTable
{
    private static readonly WordClass[] BasicPlane = BuildBasicPlane();

    /// <summary>The class of a character that is no surrogate.</summary>
    public static WordClass Of(char character) => BasicPlane[character];

    /// <summary>The class of a code point.</summary>
    public static WordClass Of(int codePoint) =>
        codePoint < 0x10000 ? BasicPlane[codePoint] : Search(codePoint);

    private static WordClass Search(int codePoint)
    {
        var ranges = Ranges;
        int low = 0,
            high = (ranges.Length / 3) - 1;
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            if (codePoint < ranges[middle * 3])
                high = middle - 1;
            else if (codePoint > ranges[(middle * 3) + 1])
                low = middle + 1;
            else
                return (WordClass)ranges[(middle * 3) + 2];
        }
        return WordClass.None;
    }

    private static WordClass[] BuildBasicPlane()
    {
        var plane = new WordClass[0x10000];
        var ranges = Ranges;
        for (var i = 0; i < ranges.Length && ranges[i] < plane.Length; i += 3)
            plane.AsSpan(ranges[i]..(ranges[i + 1] + 1)).Fill((WordClass)ranges[i + 2]);
        return plane;
    }
}
