namespace SearchKhadr.Archive.Searching;

/// <summary>One bar of the date histogram.</summary>
/// <param name="Value">What it is called: <c>2000s</c>, <c>2010</c>, <c>2010-10</c> or <c>2010-10-26</c>.</param>
/// <param name="Count">How many hits one gets by selecting it.</param>
/// <param name="YearOnlyCount">How many of those are known by their year alone.</param>
/// <param name="Selected">Whether it lies in the request's range.</param>
public sealed record DateBar(string Value, int Count, int YearOnlyCount, bool Selected)
{
    /// <summary>As <c>from</c> of a request, with <see cref="To"/>, selects the bar.</summary>
    public string From { get; init; } = Value;

    /// <summary>As <c>to</c> of a request, with <see cref="From"/>, selects the bar.</summary>
    public string To { get; init; } = Value;

    /// <summary>How many the archive holds of it, whatever is searched.</summary>
    public int Held { get; init; }

    /// <summary>
    /// How many more matches may be of it: those known less exactly than its width, each spread over the days it can mean.
    /// </summary>
    public double Spread { get; init; }
}
