using SearchKhadr.Lucene.Indexing;
using SearchKhadr.Lucene.Indexing.Merging;

namespace SearchKhadr.Lucene.Tests.Indexing.Merging;

public sealed class TieredMergePolicyTests
{
    private const long Mebibyte = 1 << 20;

    [Fact]
    public void FindMerges_OfFewSegments_IsEmpty()
    {
        var merges = new TieredMergePolicy().FindMerges(Segments(10, Mebibyte));

        Assert.Empty(merges);
    }

    [Fact]
    public void FindMerges_OfElevenSmallSegments_TakesTen()
    {
        var merges = new TieredMergePolicy().FindMerges(Segments(11, Mebibyte));

        Assert.Equal(10, Assert.Single(merges).Count);
    }

    [Fact]
    public void FindMerges_OfOneLargeAndManySmall_LeavesTheLargeAlone()
    {
        var segments = Segments(13, 3 * Mebibyte).Append(new SegmentSize(13, 4096 * Mebibyte, 1_000_000, 0));

        var merges = new TieredMergePolicy().FindMerges(segments);

        Assert.DoesNotContain(merges.SelectMany(group => group), segment => segment.Place == 13);
        Assert.NotEmpty(merges);
    }

    [Fact]
    public void FindMerges_WhereHalfIsDeleted_ReclaimsEvenASingleSegment()
    {
        var segments = new[] { new SegmentSize(0, 100 * Mebibyte, 1000, 500) };

        var merges = new TieredMergePolicy().FindMerges(segments);

        Assert.Equal(segments, Assert.Single(merges));
    }

    [Fact]
    public void FindMerges_AddingAThousandSegments_KeepsTheirNumberLogarithmic()
    {
        var policy = new TieredMergePolicy();
        var sizes = new List<long>();
        var most = 0;

        for (var added = 0; added < 1000; added++)
        {
            sizes.Add(2 * Mebibyte);
            MergeAll(policy, sizes);
            most = Math.Max(most, sizes.Count);
        }

        // Three tiers of ten: 2 MiB, 20 MiB and 200 MiB.
        Assert.InRange(most, 10, 30);
        Assert.Equal(2000 * Mebibyte, sizes.Sum());
    }

    [Fact]
    public void FindMerges_NearTheLargestSize_MakesNoLargerOne()
    {
        var policy = new TieredMergePolicy { MaxMergedSegmentBytes = 100 * Mebibyte };

        var merges = policy.FindMerges(Segments(40, 30 * Mebibyte));

        Assert.NotEmpty(merges);
        Assert.All(merges, group => Assert.InRange(group.Sum(segment => segment.Bytes), 0, 100 * Mebibyte));
    }

    [Fact]
    public void FindForcedMerges_ToThree_TakesTheSmallest()
    {
        SegmentSize[] segments =
        [
            .. Enumerable.Range(0, 6).Select(i => new SegmentSize(i, (i + 1) * Mebibyte, 10, 0)),
        ];

        var merges = new TieredMergePolicy().FindForcedMerges(segments, 3);

        Assert.Equal([0, 1, 2, 3], Assert.Single(merges).Select(segment => segment.Place));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    public void FindForcedMerges_OfOneSegment_OnlyReclaimsDeletes(int deleted, int expected)
    {
        var merges = new TieredMergePolicy().FindForcedMerges([new SegmentSize(0, Mebibyte, 10, deleted)], 1);

        Assert.Equal(expected, merges.Count);
    }

    private static IEnumerable<SegmentSize> Segments(int count, long bytes) =>
        Enumerable.Range(0, count).Select(place => new SegmentSize(place, bytes, 100, 0));

    private static void MergeAll(TieredMergePolicy policy, List<long> sizes)
    {
        while (true)
        {
            var merges = policy.FindMerges(
                sizes.Select((bytes, place) => new SegmentSize(place, bytes, 100, 0))
            );
            if (merges.Count == 0)
                return;
            var places = merges[0].Select(segment => segment.Place).ToHashSet();
            var merged = merges[0].Sum(segment => segment.Bytes);
            var left = sizes.Where((_, place) => !places.Contains(place)).ToArray();
            sizes.Clear();
            sizes.AddRange(left);
            sizes.Add(merged);
        }
    }
}
