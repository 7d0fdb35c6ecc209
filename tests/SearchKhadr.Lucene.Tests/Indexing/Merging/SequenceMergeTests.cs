using System.Text;
using SearchKhadr.Lucene.Indexing.Merging;
using SearchKhadr.TestKit.Seeds;

namespace SearchKhadr.Lucene.Tests.Indexing.Merging;

public sealed class SequenceMergeTests
{
    [Fact]
    public void MoveNext_OverRandomSequences_GivesEachStringOnceWithAllThatHaveIt()
    {
        var random = TestSeed.Random(nameof(SequenceMergeTests));
        var lists = Enumerable.Range(0, 7).Select(_ => RandomList(random)).ToArray();
        var merge = new SequenceMerge([.. lists.Select(list => new Strings(list))]);

        foreach (
            var text in lists
                .SelectMany(list => list)
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
        )
        {
            Assert.True(merge.MoveNext());
            Assert.Equal(text, Encoding.Latin1.GetString(merge.Current));
            Assert.Equal(
                Enumerable.Range(0, 7).Where(i => lists[i].Contains(text, StringComparer.Ordinal)),
                merge.Matches
            );
        }

        Assert.False(merge.MoveNext());
    }

    private static string[] RandomList(Random random) =>
        [
            .. Enumerable
                .Range(0, random.Next(60))
                .Select(_ => "commonprefix"[..random.Next(12)] + "\0ab"[random.Next(3)] + random.Next(5))
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];

    private sealed class Strings(string[] texts) : ByteSequence
    {
        private int _place = -1;

        public override ReadOnlySpan<byte> Current => Encoding.Latin1.GetBytes(texts[_place]);

        public override bool MoveNext() => ++_place < texts.Length;
    }
}
