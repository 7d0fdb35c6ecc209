namespace SearchKhadr.Ingestion.Text;

/// <summary>A line above the body that may be the headline, and what is known of it.</summary>
/// <param name="Line">The line.</param>
/// <param name="IsOfBody">Whether any word of it stands in the body too.</param>
/// <param name="Features">What is known of it.</param>
internal sealed record HeadlineItem(int Line, bool IsOfBody, IReadOnlyDictionary<string, double> Features);
