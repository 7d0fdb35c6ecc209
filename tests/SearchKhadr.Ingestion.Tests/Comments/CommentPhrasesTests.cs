using SearchKhadr.Ingestion.Comments;

namespace SearchKhadr.Ingestion.Tests.Comments;

public sealed class CommentPhrasesTests
{
    [Theory]
    [InlineData("12 comments", 12)]
    [InlineData("Comments (33)", 33)]
    [InlineData("1,204 Comments", 1204)]
    [InlineData("Two responses to “Late again”", 2)]
    [InlineData("No comments", 0)]
    [InlineData("3 réponses à « En retard »", 3)]
    [InlineData("Ein Gedanke zu „Wieder zu spät“", 1)]
    [InlineData("5 комментариев", 5)]
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
    [InlineData("#2 — @ — Chris Beam [URL]", "Chris Beam")]
    [InlineData("| 2691543 malikai", "malikai")]
    [InlineData("Geschrieben von Ana Ruiz", "Ana Ruiz")]
    [InlineData("—", null)]
    public void CleanAuthor_Attribution_IsTheNameAlone(string text, string? expected)
    {
        var name = CommentPhrases.CleanAuthor(text);

        Assert.Equal(expected, name);
    }

    [Theory]
    [InlineData("Ana says:", true)]
    [InlineData("Ана пишет:", true)]
    [InlineData("Posted by Ana on the quay", true)]
    [InlineData("Written agreements with the ferry are worth nothing", false)]
    [InlineData("Comment peut-on être en retard à ce point ?", false)]
    public void NamesAuthor_Line_OnlyWhereItAttributes(string line, bool expected)
    {
        var names = CommentPhrases.NamesAuthor(line);

        Assert.Equal(expected, names);
    }

    [Theory]
    [InlineData("By Ana Ruiz", true)]
    [InlineData("By submitting this comment you agree to the terms", false)]
    [InlineData("By the way, it was late again", false)]
    public void MayNameAuthor_LineWithBy_IsNoSentenceOfAForm(string line, bool expected)
    {
        var names = CommentPhrases.MayNameAuthor(line);

        Assert.Equal(expected, names);
    }

    [Theory]
    [InlineData("No comments yet. Be the first!")]
    [InlineData("Noch keine Kommentare vorhanden")]
    [InlineData("Aucun commentaire pour le moment")]
    [InlineData("Комментариев пока нет")]
    public void IsHeading_NoComments_IsNoComment(string line)
    {
        var isHeading = CommentPhrases.IsHeading(line);

        Assert.True(isHeading);
    }

    [Theory]
    [InlineData("Like · Reply · Mark as spam · 3y", true)]
    [InlineData("Reply | Report", true)]
    [InlineData("ReplyDelete", true)]
    [InlineData("Quote | Report this post", true)]
    [InlineData("Antworten · Melden", true)]
    [InlineData("Ответить | Цитировать", true)]
    [InlineData("Like it or not, that is how ferries work.", false)]
    public void IsButtonRow_Line_OnlyWhereEveryWordIsAButton(string line, bool expected)
    {
        var isRow = CommentPhrases.IsButtonRow(line);

        Assert.Equal(expected, isRow);
    }
}
