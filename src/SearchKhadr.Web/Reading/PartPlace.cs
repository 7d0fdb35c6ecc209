namespace SearchKhadr.Web.Reading;

/// <summary>Which of several parts a page shows, and the way to the others.</summary>
/// <param name="Number">Which it is, counted from 1.</param>
/// <param name="Count">How many there are.</param>
/// <param name="Href">The address of a part, counted from 1.</param>
public sealed record PartPlace(int Number, int Count, Func<int, string> Href);
