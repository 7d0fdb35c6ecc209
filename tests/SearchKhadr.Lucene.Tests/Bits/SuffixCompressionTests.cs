using System.Text;
using SearchKhadr.Lucene.Bits;
using SearchKhadr.TestKit.Seeds;

namespace SearchKhadr.Lucene.Tests.Bits;

public sealed class SuffixCompressionTests
{
    [Fact]
    public void LowercaseAscii_EightLetters_IsTheBytesOfItsDescription()
    {
        var sink = new ByteSink();

        var isShorter = LowercaseAscii.TryCompress("abcdefgh"u8, sink);

        Assert.True(isShorter);
        Assert.Equal("A2A3A4A5266700", Convert.ToHexString(sink.Written));
    }

    [Fact]
    public void LowercaseAscii_RandomTexts_AreUnpackedAgain()
    {
        var random = TestSeed.Random("suffixes");
        var packed = 0;
        for (var i = 0; i < 500; i++)
        {
            var text = new byte[random.Next(1, 1500)];
            for (var j = 0; j < text.Length; j++)
                text[j] = (byte)(random.Next(200) == 0 ? random.Next(256) : "abc-/019 xyz_"[random.Next(13)]);
            var sink = new ByteSink();
            if (!LowercaseAscii.TryCompress(text, sink))
            {
                Assert.Equal(0, sink.Length);
                continue;
            }
            var unpacked = new byte[text.Length];
            var reader = new ByteReader(sink.Written, "suffixes");
            LowercaseAscii.Decompress(ref reader, unpacked);
            packed++;

            Assert.Equal(text, unpacked);
            Assert.Equal(sink.Length, reader.Position);
        }
        Assert.True(packed > 100);
    }

    [Fact]
    public void Lz4HighEncoder_OneBlockAfterAnother_IsUnpackedAgain()
    {
        var random = TestSeed.Random("suffixes");
        var encoder = new Lz4HighEncoder();
        for (var i = 0; i < 200; i++)
        {
            var text = new StringBuilder();
            var words = random.Next(1, 1 << random.Next(1, 13));
            for (var j = 0; j < words; j++)
                text.Append("archive/").Append(random.Next(300)).Append('/');
            var bytes = Encoding.ASCII.GetBytes(text.ToString());
            var sink = new ByteSink();
            var unpacked = new byte[bytes.Length];

            encoder.Encode(bytes, sink);
            var read = Lz4Decoder.Decode(sink.Written, unpacked, 0, unpacked.Length);

            Assert.Equal(bytes, unpacked);
            Assert.Equal(sink.Length, read);
        }
    }
}
