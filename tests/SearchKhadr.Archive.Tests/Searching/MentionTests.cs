using SearchKhadr.Archive.Searching;

namespace SearchKhadr.Archive.Tests.Searching;

public sealed class MentionTests
{
    [Fact]
    public void Mentions_OfAnArticle_StandInTheOrderInWhichItIsRead()
    {
        var article = Samples.Bare(
            "a.txt",
            "The ferry sails",
            "No boat.",
            "One ferry, and a ferry more."
        ) with
        {
            Comments =
            [
                new("Ann", null, "Which ferry?", null),
                new("Bob", null, "The last ferry comment.", null),
                new(null, null, "This ferry answers the first.", 0),
            ],
        };
        using var archive = new SmallArchive(article);

        var mentions = Assert.Single(Ask(archive, "ferry").Hits).Mentions;

        Assert.Equal(
            [
                "headline 1: The |ferry| sails",
                "body 2: One |ferry|, and a ferry more.",
                "body 3: One ferry, and a |ferry| more.",
                "comments 4: Which |ferry|? (0 Ann)",
                "comments 5: This |ferry| answers the first. (2 )",
                "comments 6: The last |ferry| comment. (1 Bob)",
            ],
            mentions.Select(Say)
        );
    }

    [Fact]
    public void Mentions_ThatNobodyAsksFor_AreNotRead()
    {
        using var archive = new SmallArchive(Samples.Bare("a.txt", "The ferry"));

        var response = archive.Service.Search(
            new SearchRequest { Query = "ferry" },
            TestContext.Current.CancellationToken
        );

        Assert.Empty(Assert.Single(response.Hits).Mentions);
    }

    [Fact]
    public void Mentions_OfComments_AreThoseOfEachComment()
    {
        var article = Samples.Bare("a.txt", "Ferry", "A ferry.") with
        {
            Comments = [new("Ann", null, "No boat.", null), new("Bob", null, "My ferry, your ferry.", null)],
        };
        using var archive = new SmallArchive(article);

        var response = Ask(archive, "ferry", SearchScope.Comments);

        Assert.Equal(
            ["comments : My |ferry|, your ferry. (1 Bob)", "comments : My ferry, your |ferry|. (1 Bob)"],
            Assert.Single(response.CommentHits).Mentions.Select(Say)
        );
    }

    [Fact]
    public void Mentions_MoreThanAnybodyReads_AreCutAndCounted()
    {
        using var archive = new SmallArchive(
            Samples.Bare("a.txt", "A", string.Concat(Enumerable.Repeat("ferry ", 5000)))
        );

        var hit = Assert.Single(Ask(archive, "ferry").Hits);

        Assert.Equal(100, hit.Mentions.Count);
        Assert.Equal(5000, hit.Matched.Sum(match => match.Hits));
    }

    [Fact]
    public void Mention_InALineWithoutEnd_KeepsWholeWordsAndWholeCharacters()
    {
        var words = string.Join(' ', Enumerable.Repeat("word", 100));
        var faces = string.Concat(Enumerable.Repeat("\U0001F600", 500));
        using var archive = new SmallArchive(
            Samples.Bare("a.txt", "A", $"{words} ferry\n\n {words}", $"{faces} ferry {faces}")
        );

        var mentions = Assert.Single(Ask(archive, "ferry").Hits).Mentions;

        Assert.All(
            mentions,
            mention =>
                Assert.InRange(Math.Max(mention.Before.Length, mention.After.Length), 90, Mention.MostChars)
        );
        Assert.StartsWith("word ", mentions[0].Before, StringComparison.Ordinal);
        Assert.EndsWith(" word", mentions[0].After, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', mentions[0].After);
        Assert.True(char.IsHighSurrogate(mentions[1].Before[0]));
        Assert.True(char.IsLowSurrogate(mentions[1].After[^1]));
    }

    private static SearchResponse Ask(SmallArchive archive, string query, SearchScope scope = default) =>
        archive.Service.Search(
            new SearchRequest
            {
                Query = query,
                Scope = scope,
                Mentions = true,
            },
            TestContext.Current.CancellationToken
        );

    private static string Say(Mention mention) =>
        $"{mention.Part} {mention.Number}: {mention.Before}|{mention.Found}|{mention.After}"
        + (mention.CommentIndex is { } index ? $" ({index} {mention.CommentAuthor})" : "");
}
