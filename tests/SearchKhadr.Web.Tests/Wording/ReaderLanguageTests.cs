using SearchKhadr.Archive.Searching;
using SearchKhadr.Web.Tests.Samples;
using SearchKhadr.Web.Wording;

namespace SearchKhadr.Web.Tests.Wording;

public sealed class ReaderLanguageTests
{
    [Theory]
    [InlineData("en", 0, "0 articles")]
    [InlineData("en", 1, "1 article")]
    [InlineData("en", 12345, "12,345 articles")]
    [InlineData("fr", 0, "0 article")]
    [InlineData("fr", 1, "1 article")]
    [InlineData("fr", 12345, "12\u202f345 articles")]
    [InlineData("de", 2, "2 articles")]
    public void Counts_InALanguage_FollowItsGrammar(string language, int count, string words)
    {
        using var spoken = new SpokenLanguage(language);

        Assert.Equal(words, CountWords.Articles(count));
    }

    [Theory]
    [InlineData("en", "2010-10-01", null, "from 1 October 2010")]
    [InlineData("fr", "2010-10-01", null, "dès le 1er octobre 2010")]
    [InlineData("fr", null, "2010-10", "jusqu’en octobre 2010")]
    [InlineData("fr", "2009", "2010", "2009 – 2010")]
    public void Ranges_InALanguage_FollowItsGrammar(string language, string? from, string? to, string words)
    {
        using var spoken = new SpokenLanguage(language);

        Assert.Equal(words, DateWords.OfRange(from, to));
    }

    [Fact]
    public void Parts_InFrench_HaveTheirArticle()
    {
        using var spoken = new SpokenLanguage("fr");

        Assert.Equal(
            "5 dans le corps, 1 dans les commentaires",
            CountWords.Of([new PartMatch("body", 5), new PartMatch("comments", 1)])
        );
    }

    [Fact]
    public void Languages_ByName_AreSaidInThemselves()
    {
        Assert.Equal(["English", "Français"], ReaderLanguage.All.Select(ReaderLanguage.NameOf));
    }
}
