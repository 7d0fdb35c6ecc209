namespace SearchKhadr.Ingestion.Articles;

/// <summary>One entry of a live blog: where it begins in the body, and the time it carries.</summary>
/// <param name="First">Index in the article's body of its first paragraph; it ends where the next entry begins.</param>
/// <param name="Time">ISO 8601 date and time, or a time of day alone where the page gives no day; null where none.</param>
/// <param name="TimeText">The time as the page writes it.</param>
public sealed record LiveEntry(int First, string? Time, string TimeText);
