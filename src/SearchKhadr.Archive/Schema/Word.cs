namespace SearchKhadr.Archive.Schema;

/// <summary>A word of a text.</summary>
/// <param name="Term">As the index keeps it.</param>
/// <param name="Position">Which word of the text it is, counted from 0; words left out count.</param>
/// <param name="StartChar">Where it begins in the text.</param>
/// <param name="EndChar">Where it ends, itself outside.</param>
internal readonly record struct Word(string Term, int Position, int StartChar, int EndChar);
