using SearchKhadr.Archive.Schema;

namespace SearchKhadr.Archive.Tests.Schema;

public sealed class FoldingTests
{
    [Theory]
    [InlineData("CBC News", "cbc news")]
    [InlineData("Médecins sans frontières", "medecins sans frontieres")]
    [InlineData("\u0130stanbul", "istanbul")]
    [InlineData("\ud83d\ude00", "\ud83d\ude00")]
    public void Fold_AText_TakesCaseAndAccentsOff(string text, string expected)
    {
        Assert.Equal(expected, Folding.Fold(text));
    }

    [Fact]
    public void Fold_HalfASurrogatePair_StandsAsTheReplacementCharacter()
    {
        Assert.Equal("\uFFFDx", Folding.Fold("\ud800x"));
    }
}
