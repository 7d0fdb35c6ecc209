using SearchKhadr.Lucene.Bits;

namespace SearchKhadr.Lucene.Tests.Bits;

public sealed class Lz4Tests
{
    [Theory]
    [InlineData("506162636465", "abcde")]
    [InlineData("14610100506161616161", "aaaaaaaaaaaaaa")]
    public void Decode_WorkedBytes_GivesTheText(string packed, string expected)
    {
        var source = Convert.FromHexString(packed);
        var target = new byte[expected.Length];

        var read = Lz4Decoder.Decode(source, target, 0, target.Length);

        Assert.Equal(source.Length, read);
        Assert.Equal(expected, System.Text.Encoding.ASCII.GetString(target));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Decode_WhatWasEncoded_IsTheSame(int seed)
    {
        var random = new Random(seed);
        var encoder = new Lz4Encoder();

        for (var turn = 0; turn < 200; turn++)
        {
            var dictionary = random.Next(3) == 0 ? 0 : random.Next(5000);
            var window = Skewed(random, dictionary + random.Next(turn < 20 ? 12 : 70_000));
            var packed = new ByteSink();
            encoder.Begin(window.AsSpan(0, dictionary), window.Length - dictionary);
            encoder.Encode(window.AsSpan(dictionary), packed);
            var length = window.Length - dictionary;
            var wanted = random.Next(length + 1);
            var target = new byte[window.Length];
            var part = new byte[window.Length];
            window.AsSpan(0, dictionary).CopyTo(target);
            window.AsSpan(0, dictionary).CopyTo(part);

            var whole = Lz4Decoder.Decode(packed.Written, target, dictionary, length);
            var partRead = Lz4Decoder.Decode(packed.Written, part, dictionary, wanted);

            Assert.Equal(packed.Length, whole);
            Assert.True(window.AsSpan().SequenceEqual(target), $"seed {seed} turn {turn}");
            Assert.InRange(partRead, 0, packed.Length);
            Assert.True(
                window.AsSpan(0, dictionary + wanted).SequenceEqual(part.AsSpan(0, dictionary + wanted)),
                $"seed {seed} turn {turn}"
            );
        }
    }

    [Fact]
    public void Decode_DamagedBytes_NeverLeavesItsBounds()
    {
        const int Seed = 17;
        var random = new Random(Seed);
        var encoder = new Lz4Encoder();

        for (var turn = 0; turn < 2000; turn++)
        {
            var window = Skewed(random, 600);
            var packed = new ByteSink();
            encoder.Begin(window.AsSpan(0, 100), 500);
            encoder.Encode(window.AsSpan(100), packed);
            var damaged = packed.Written.ToArray();
            damaged[random.Next(damaged.Length)] ^= (byte)random.Next(1, 256);
            var guarded = new byte[800];
            window.AsSpan(0, 100).CopyTo(guarded.AsSpan(100));

            var read = Lz4Decoder.Decode(damaged, guarded.AsSpan(100, 600), dictionaryLength: 100, 500);

            Assert.InRange(read, -1, damaged.Length);
            Assert.False(guarded.AsSpan(0, 100).ContainsAnyExcept((byte)0), $"seed {Seed} turn {turn}");
            Assert.True(
                guarded.AsSpan(100, 100).SequenceEqual(window.AsSpan(0, 100)),
                $"seed {Seed} turn {turn}"
            );
            Assert.False(guarded.AsSpan(700).ContainsAnyExcept((byte)0), $"seed {Seed} turn {turn}");
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("50616263")]
    [InlineData("1461000050616161616161")]
    [InlineData("14610200506161616161")]
    [InlineData("F0FFFFFF")]
    [InlineData("1F610100FFFFFF")]
    public void Decode_ImpossibleBytes_IsRefused(string packed)
    {
        var target = new byte[14];

        var read = Lz4Decoder.Decode(Convert.FromHexString(packed), target, 0, target.Length);

        Assert.Equal(-1, read);
    }

    private static byte[] Skewed(Random random, int length)
    {
        var bytes = new byte[length];
        var alphabet = random.Next(1, 30);
        for (var i = 0; i < length; )
        {
            if (i > 20 && random.Next(4) == 0)
            {
                var distance = random.Next(1, Math.Min(i, 66_000));
                for (var left = random.Next(1, 300); left > 0 && i < length; left--, i++)
                    bytes[i] = bytes[i - distance];
            }
            else
            {
                bytes[i++] = (byte)random.Next(alphabet);
            }
        }
        return bytes;
    }
}
