using System.Globalization;

namespace SearchKhadr.Lucene.Codecs.Segments;

/// <summary>A release of Lucene, by which files say who wrote them.</summary>
internal readonly record struct LuceneVersion(int Major, int Minor, int Bugfix)
{
    /// <summary>The release whose bytes this engine writes.</summary>
    public static LuceneVersion Current { get; } = new(8, 8, 0);

    /// <summary>Whether a release can have such a number. <b>Shape</b> Each part 0 to 255.</summary>
    public bool IsPossible => ((Major | Minor | Bugfix) & ~byte.MaxValue) == 0;

    /// <summary>Whether it came out before another.</summary>
    public bool IsBefore(LuceneVersion other) =>
        (Major, Minor, Bugfix).CompareTo((other.Major, other.Minor, other.Bugfix)) < 0;

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Major}.{Minor}.{Bugfix}");
}
