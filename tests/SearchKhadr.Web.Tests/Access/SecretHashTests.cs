using SearchKhadr.Web.Access;

namespace SearchKhadr.Web.Tests.Access;

public sealed class SecretHashTests
{
    [Fact]
    public void Make_OfASecret_KeepsWhatMatchesItAndNothingElse()
    {
        var kept = SecretHash.Make("paper lantern");

        Assert.True(SecretHash.Matches(kept, "paper lantern"));
        Assert.False(SecretHash.Matches(kept, "paper lanterns"));
        Assert.DoesNotContain("lantern", kept, StringComparison.Ordinal);
    }

    [Fact]
    public void Make_OfOneSecretTwice_GivesTwoHashes()
    {
        Assert.NotEqual(SecretHash.Make("paper lantern"), SecretHash.Make("paper lantern"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("paper lantern")]
    [InlineData("pbkdf2-sha512$0$AAAAAAAAAAAAAAAAAAAAAA==$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=")]
    [InlineData(
        "pbkdf2-sha512$1000000000$AAAAAAAAAAAAAAAAAAAAAA==$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="
    )]
    [InlineData("pbkdf2-sha512$1000$AAAA$AAAA")]
    [InlineData("md5$1000$AAAAAAAAAAAAAAAAAAAAAA==$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=")]
    public void Parse_OfWhatIsNoHash_IsRefused(string kept)
    {
        Assert.Throws<ArgumentException>(() => SecretHash.Parse(kept));
    }
}
