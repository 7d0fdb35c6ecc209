namespace SearchKhadr.Web.Reading;

/// <summary>A piece of an article's text.</summary>
/// <param name="Text">Its characters.</param>
/// <param name="Number">Which of the article's hits it is, counted from 1; null where it is none.</param>
/// <param name="Term">Which of the things that were typed it is, from 0; null where it is no hit or none of them alone.</param>
public readonly record struct NumberedRun(string Text, int? Number, int? Term = null);
