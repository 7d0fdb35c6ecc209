namespace SearchKhadr.Lucene.Suggest;

/// <summary>A text that completes what is typed.</summary>
/// <param name="Text">The text.</param>
/// <param name="Weight">How likely it is meant, beside others.</param>
public readonly record struct Completion(string Text, long Weight);
