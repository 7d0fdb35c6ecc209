using System.Globalization;
using SearchKhadr.Ingestion.Articles;
using SearchKhadr.Ingestion.Cleaning;
using SearchKhadr.TestKit.Files;

namespace SearchKhadr.Ingestion.Tests.Html.Comments;

/// <summary>
/// Threads in the markup of the engines that draw them and in the languages of their readers. Each file of the folder
/// Threads opens with where its markup was learnt and what is to be read from it: the announced number, then a line
/// for each comment with its author, time, parent, votes and text; a time that is no date stands in quotes.
/// </summary>
public sealed class SavedThreadsTests
{
    private static readonly string Folder = RepositoryRoot.Combine(
        "tests/SearchKhadr.Ingestion.Tests/Html/Comments/Threads"
    );

    public static TheoryData<string> Names => [.. FileNames.In(Folder)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Find_ThreadOfAnEngine_GivesEveryFieldOfItsComments(string name)
    {
        var thread = File.ReadAllText(Path.Combine(Folder, name + ".html"));
        var head = thread[..thread.IndexOf("-->", StringComparison.Ordinal)];
        var expected = string.Join('\n', head.Split('\n', StringSplitOptions.RemoveEmptyEntries)[2..]);

        var draft = HtmlPages.Read(
            $"<html lang='{name[(name.LastIndexOf('-') + 1)..]}'><body><div class='post'><h1>Ferry late again</h1>{HtmlPages.Body}</div>{thread[(head.Length + 3)..]}</body>"
        );

        var found = draft.Comments.Select(Line);
        if (draft.AnnouncedComments is { } announced)
            found = found.Prepend(string.Create(CultureInfo.InvariantCulture, $"announced {announced}"));
        Assert.Equal(expected, string.Join('\n', found));
        Assert.Equal(3, draft.Body.Count);
    }

    [Theory]
    [InlineData("vbulletin3-en")]
    [InlineData("vbulletin4-en")]
    [InlineData("phpbb2-en")]
    [InlineData("xenforo1-en")]
    [InlineData("xenforo2-en")]
    [InlineData("ipb3-en")]
    [InlineData("ips4-en")]
    [InlineData("smf2-en")]
    [InlineData("mybb18-en")]
    [InlineData("fluxbb-en")]
    [InlineData("kunena-en")]
    [InlineData("discourse-en")]
    public void Find_ThreadWithoutAnArticleAbove_HasItsFirstPostAsBody(string name)
    {
        var thread = File.ReadAllText(Path.Combine(Folder, name + ".html"));

        var draft = HtmlPages.Read($"<html lang='en'><body><h1>Ferry late again</h1>{thread}</body>");

        Assert.Equal(
            ["Mine was later than yours. Ask anyone who stood on the quay that morning."],
            draft.Paragraphs
        );
        Assert.All(draft.Body, static block => Assert.Equal(BlockKind.Paragraph, block.Kind));
        Assert.Equal(["Old Hand"], draft.Byline);
        Assert.Equal("2015-05-28", Assert.Single(draft.Dates).Value);
        Assert.Equal(
            ["tidewatcher", "Mary of the Lock"],
            draft.Comments.Select(static comment => comment.Author)
        );
    }

    private static string Line(Comment comment) =>
        Whitespace.Collapse(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{comment.Author} | {comment.Time ?? $"\"{comment.TimeText}\""} | {comment.Parent} | {comment.Votes} | {comment.Text}"
            )
        );
}
