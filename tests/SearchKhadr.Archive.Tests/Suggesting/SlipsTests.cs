using SearchKhadr.Archive.Suggesting;

namespace SearchKhadr.Archive.Tests.Suggesting;

public sealed class SlipsTests
{
    [Theory]
    [InlineData("", "", 0)]
    [InlineData("lamp", "lamp", 0)]
    [InlineData("lamp", "", 4)]
    [InlineData("harbor", "harbour", 1)]
    [InlineData("harbuor", "harbour", 1)]
    [InlineData("habaes", "habeas", 1)]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("prairie", "part", 4)]
    public void Slips_BetweenTwoWords_AreCounted(string one, string other, int slips)
    {
        Assert.Equal(slips, Slips.Between(one, other));
        Assert.Equal(slips, Slips.Between(other, one));
    }

    [Theory]
    [InlineData("lamb", "lamp", true)]
    [InlineData("lamb", "limp", false)]
    [InlineData("habaes", "habeas", true)]
    [InlineData("habaes", "have", false)]
    [InlineData("prairie", "premiers", false)]
    public void Word_MayBeMeant_WhereASlipForEachThreeLettersPartsThem(string typed, string meant, bool may)
    {
        Assert.Equal(may, Slips.MayMean(typed, meant));
    }
}
