namespace SearchKhadr.Archive.Tests.Searching;

/// <summary>A reader finds words that stand near one another, and words that are written almost so.</summary>
public sealed class NearAndAlmostTests
{
    [Theory]
    [InlineData("\"ferry strike\"~0", "side.txt", "turned.txt")]
    [InlineData("\"ferry strike\"~2", "apart.txt", "side.txt", "turned.txt")]
    [InlineData("\"ferries striking\"~2", "apart.txt", "side.txt", "turned.txt")]
    [InlineData("headline:\"ferry strike\"~9")]
    public void Search_WordsNearOneAnother_AreFoundInAnyOrderUpToThatFar(
        string query,
        params string[] expected
    )
    {
        using var archive = new SmallArchive(
            Samples.Bare("side.txt", "A", "The ferry strike went on."),
            Samples.Bare("turned.txt", "B", "They strike ferry crews off the list."),
            Samples.Bare("apart.txt", "C", "The ferry workers may strike."),
            Samples.Bare(
                "far.txt",
                "D",
                "The ferry left early on the morning of the last day before the strike."
            )
        );

        Assert.Equal(expected, archive.Find(query).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Lindqvist~1", "right.txt", "typo.txt")]
    [InlineData("Lindqvist~", "other.txt", "right.txt", "typo.txt")]
    [InlineData("Lindqvist", "right.txt")]
    [InlineData("Lindqvist~1 -Lindqvist", "typo.txt")]
    public void Search_WordWrittenAlmostSo_IsFoundAsFarOffAsAsked(string query, params string[] expected)
    {
        using var archive = new SmallArchive(
            Samples.Bare("right.txt", "A", "Captain Lindqvist spoke."),
            Samples.Bare("typo.txt", "B", "Captain Lindquist spoke."),
            Samples.Bare("other.txt", "C", "Captain Lundquist spoke."),
            Samples.Bare("none.txt", "D", "Captain Lindgren spoke.")
        );

        Assert.Equal(expected, archive.Find(query).Order(StringComparer.Ordinal));
    }
}
