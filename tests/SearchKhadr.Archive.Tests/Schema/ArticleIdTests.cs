using SearchKhadr.Archive.Schema;

namespace SearchKhadr.Archive.Tests.Schema;

public sealed class ArticleIdTests
{
    // The first 80 bits of the path's SHA-256 (sha256sum), five at a time in the alphabet of the class.
    [Theory]
    [InlineData("blogs/page3.html")]
    [InlineData("a")]
    public void Of_AFile_IsItsHashInFiveBitLetters(string file)
    {
        var hash = System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(file));
        var bits = string.Concat(hash.Take(10).Select(b => Convert.ToString(b, 2).PadLeft(8, '0')));
        var expected = string.Concat(
            bits.Chunk(5)
                .Select(five => "0123456789abcdefghjkmnpqrstvwxyz"[Convert.ToInt32(new string(five), 2)])
        );

        var id = ArticleId.Of(file);

        Assert.Equal(expected, id);
    }

    [Fact]
    public void Of_OneFile_IsForGood()
    {
        var id = ArticleId.Of("blogs/page3.html");

        // Changes only when every address that somebody kept is to break.
        Assert.Equal("q957sypmwpv01nby", id);
    }

    [Fact]
    public void Of_AccentsWrittenTwoWays_IsOneFile()
    {
        var composed = ArticleId.Of("caf\u00e9.txt");
        var decomposed = ArticleId.Of("cafe\u0301.txt");

        Assert.Equal(composed, decomposed);
    }
}
