using SearchKhadr.Lucene.Bits;
using SearchKhadr.TestKit.Seeds;

namespace SearchKhadr.Lucene.Tests.Bits;

public sealed class FstTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 20)];

    [Fact]
    public void FstBuilder_OneKey_IsTheBytesOfItsDescription()
    {
        var builder = new FstBuilder();
        builder.Add("a"u8, [7]);

        var (nodes, start, empty) = builder.Finish();

        Assert.Equal("000701611F", Convert.ToHexString(nodes.Span));
        Assert.Equal(4, start);
        Assert.Null(empty);
    }

    [Fact]
    public void FstBuilder_EmptyKeyAlone_HasNoNode()
    {
        var builder = new FstBuilder();
        builder.Add([], [1, 2]);

        var (nodes, start, empty) = builder.Finish();

        Assert.Equal("00", Convert.ToHexString(nodes.Span));
        Assert.Equal(0, start);
        Assert.Equal([1, 2], empty);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void FstReader_RandomKeys_FindsTheseAndNoOthers(int seed)
    {
        var random = TestSeed.Random($"automata {seed}");
        var keys = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        var alphabet = random.Next(1, 256);
        for (var i = random.Next(1, 3000); i > 0; i--)
            keys[Key(random, alphabet)] = Output(random);
        var builder = new FstBuilder();
        foreach (var (key, output) in keys)
            builder.Add(Convert.FromHexString(key), output);

        var (nodes, start, _) = builder.Finish();

        foreach (var (key, output) in keys)
            Assert.Equal(output, Find(nodes.Span, start, Convert.FromHexString(key)));
        for (var i = 0; i < 1000; i++)
        {
            var key = Key(random, 256);
            Assert.Equal(keys.GetValueOrDefault(key), Find(nodes.Span, start, Convert.FromHexString(key)));
        }
    }

    private static byte[]? Find(ReadOnlySpan<byte> nodes, long start, ReadOnlySpan<byte> key)
    {
        var reader = new FstReader(nodes, "map");
        var arc = default(FstArc);
        List<byte> output = [];
        var node = start;
        foreach (var label in key)
        {
            if (!reader.TryFindArc(node, label, ref arc))
                return null;
            Append(reader, arc.OutputStart, arc.OutputLength, output);
            node = arc.Target;
        }
        if (!arc.IsFinal)
            return null;
        Append(reader, arc.FinalOutputStart, arc.FinalOutputLength, output);
        return [.. output];
    }

    private static void Append(FstReader reader, int start, int length, List<byte> output)
    {
        var bytes = new byte[length];
        if (length > 0)
            reader.CopyOutput(start, bytes);
        output.AddRange(bytes);
    }

    private static string Key(Random random, int alphabet)
    {
        var key = new byte[1 + (int)(random.NextDouble() * random.NextDouble() * 9)];
        for (var i = 0; i < key.Length; i++)
            key[i] = (byte)random.Next(alphabet);
        return Convert.ToHexString(key);
    }

    private static byte[] Output(Random random)
    {
        var output = new byte[random.Next(6)];
        for (var i = 0; i < output.Length; i++)
            output[i] = (byte)random.Next(3);
        return output;
    }
}
