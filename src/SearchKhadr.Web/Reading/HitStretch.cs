namespace SearchKhadr.Web.Reading;

/// <summary>The hits of a part that the page does not show.</summary>
/// <param name="First">The first of them.</param>
/// <param name="Last">The last of them.</param>
/// <param name="Address">Where they are shown.</param>
internal readonly record struct HitStretch(int First, int Last, ArticleAddress Address);
