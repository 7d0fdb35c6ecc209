namespace SearchKhadr.Web.Reading;

/// <summary>A piece of an article's text.</summary>
/// <param name="Text">Its characters.</param>
/// <param name="Number">Which of the article's hits it is, counted from 1; null where it is none.</param>
public readonly record struct NumberedRun(string Text, int? Number);
