namespace SearchKhadr.Archive.Searching;

/// <summary>One thing in the typed text that was repaired or not understood.</summary>
/// <param name="StartChar">Where it begins in the typed text.</param>
/// <param name="LengthChars">How long it is.</param>
/// <param name="Message">One sentence for the reader.</param>
public sealed record QueryDiagnostic(int StartChar, int LengthChars, string Message);
