using System.Text;
using SearchKhadr.Lucene.Indexing.Inverting;
using SearchKhadr.TestKit.Seeds;

namespace SearchKhadr.Lucene.Tests.Indexing.Inverting;

public sealed class TermTableTests
{
    [Fact]
    public void GetOrAdd_OfRandomTerms_NumbersEachOnceInOrderOfArrival()
    {
        var random = TestSeed.Random(nameof(TermTableTests));
        var table = new TermTable(new BytePool(new BlockStore()));
        var expected = new Dictionary<string, int>(StringComparer.Ordinal);

        for (var i = 0; i < 20_000; i++)
        {
            var term = RandomTerm(random);
            expected.TryAdd(term, expected.Count);
            Assert.Equal(expected[term], table.GetOrAdd(Encoding.Latin1.GetBytes(term)));
        }

        Assert.Equal(expected.Count, table.Count);
        Assert.All(
            expected,
            pair => Assert.Equal(pair.Value, table.Find(Encoding.Latin1.GetBytes(pair.Key)))
        );
        Assert.Equal(-1, table.Find("not there"u8));
    }

    [Fact]
    public void Sorted_OfTermsThatShareBeginnings_IsInOrderOfBytes()
    {
        var random = TestSeed.Random(nameof(Sorted_OfTermsThatShareBeginnings_IsInOrderOfBytes));
        var table = new TermTable(new BytePool(new BlockStore()));
        string[] beginnings = ["", "a", "a\0", "prefix00", "prefix00\0", "ÿÿÿÿÿÿÿÿ"];
        for (var i = 0; i < 3_000; i++)
            table.GetOrAdd(
                Encoding.Latin1.GetBytes(beginnings[random.Next(beginnings.Length)] + RandomTerm(random))
            );

        var sorted = table.Sorted().Select(id => Encoding.Latin1.GetString(table.Text(id))).ToArray();

        Assert.Equal(sorted.Order(StringComparer.Ordinal), sorted);
        Assert.Equal(table.Count, sorted.Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(127)]
    [InlineData(128)]
    [InlineData(FieldInverter.MaxTermBytes)]
    public void Text_OfALength_ComesBack(int length)
    {
        var table = new TermTable(new BytePool(new BlockStore()));
        var term = Enumerable.Range(0, length).Select(i => (byte)i).ToArray();

        var id = table.GetOrAdd(term);

        Assert.Equal(term, table.Text(id).ToArray());
    }

    private static string RandomTerm(Random random)
    {
        var letters = new char[random.Next(12)];
        for (var i = 0; i < letters.Length; i++)
            letters[i] = (char)('a' + random.Next(4));
        return new string(letters);
    }
}
