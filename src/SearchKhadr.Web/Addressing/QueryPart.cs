namespace SearchKhadr.Web.Addressing;

/// <summary>A part of a query line that means something by itself.</summary>
/// <param name="Text">As it was typed.</param>
/// <param name="StartChar">Where it begins.</param>
/// <param name="LengthChars">How long it is.</param>
public sealed record QueryPart(string Text, int StartChar, int LengthChars)
{
    /// <summary>Whether it leaves something out.</summary>
    public bool IsExclusion => Text.StartsWith('-') || Text.StartsWith("NOT ", StringComparison.Ordinal);

    /// <summary>The line without it.</summary>
    public string Without(string line) =>
        string.Join(
            ' ',
            new[] { line[..StartChar].Trim(), line[(StartChar + LengthChars)..].Trim() }.Where(piece =>
                piece.Length > 0
            )
        );
}
