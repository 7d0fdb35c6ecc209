using SearchKhadr.Archive.Wording;

namespace SearchKhadr.Archive.Searching;

/// <summary>One thing in the typed text that was repaired or not understood.</summary>
/// <param name="StartChar">Where it begins in the typed text.</param>
/// <param name="LengthChars">How long it is.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Values">What it is about, as <paramref name="Kind"/> says.</param>
public sealed record QueryDiagnostic(
    int StartChar,
    int LengthChars,
    NoticeKind Kind,
    params IReadOnlyList<string> Values
)
{
    /// <summary>One sentence for the reader, in English.</summary>
    public string Message => EnglishWords.Instance.Of(this);
}
