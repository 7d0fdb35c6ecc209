namespace SearchKhadr.Ingestion.Text;

/// <summary>One line of a saved page that is not blank.</summary>
/// <param name="Text">Its words, cleaned, without its bullet.</param>
/// <param name="IndentChars">How far it is indented, its bullet not counted.</param>
/// <param name="Bullet">Whether a bullet stands in front of it.</param>
/// <param name="IsAfterBlank">Whether a blank line stands before it; true for the first.</param>
internal sealed record TextLine(string Text, int IndentChars, bool Bullet, bool IsAfterBlank)
{
    /// <summary>Whether its bullet is one of lists; a dash opens what somebody says as well.</summary>
    public bool IsListed { get; init; }
}
