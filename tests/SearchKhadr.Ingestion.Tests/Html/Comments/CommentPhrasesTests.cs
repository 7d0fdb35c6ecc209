using SearchKhadr.Ingestion.Html.Comments;

namespace SearchKhadr.Ingestion.Tests.Html.Comments;

public sealed class CommentPhrasesTests
{
    [Theory]
    [InlineData("12 comments", 12)]
    [InlineData("Comments (33)", 33)]
    [InlineData("1,204 Comments", 1204)]
    [InlineData("Two responses to “Late again”", 2)]
    [InlineData("No comments", 0)]
    [InlineData("3 réponses à « En retard »", 3)]
    [InlineData("Commentaires (3)", 3)]
    [InlineData("47 Comments Sort by Best", 47)]
    [InlineData("He made 3 comments that nobody in the room would repeat", null)]
    [InlineData("Comments", null)]
    public void Announced_Line_GivesTheNumber(string line, int? expected)
    {
        var number = CommentPhrases.Announced(line);

        Assert.Equal(expected, number);
    }

    [Theory]
    [InlineData("Ana says:", "Ana")]
    [InlineData("Posted by: Ana Ruiz |", "Ana Ruiz")]
    [InlineData("by ana on", "ana")]
    [InlineData("12. Old Hand said...", "Old Hand")]
    [InlineData("—", null)]
    public void CleanAuthor_Attribution_IsTheNameAlone(string text, string? expected)
    {
        var name = CommentPhrases.CleanAuthor(text);

        Assert.Equal(expected, name);
    }

    [Theory]
    [InlineData("Like · Reply · Mark as spam · 3y", true)]
    [InlineData("Reply | Report", true)]
    [InlineData("Like it or not, that is how ferries work.", false)]
    public void IsButtonRow_Line_OnlyWhereEveryWordIsAButton(string line, bool expected)
    {
        var isRow = CommentPhrases.IsButtonRow(line);

        Assert.Equal(expected, isRow);
    }
}
