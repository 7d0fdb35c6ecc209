using SearchKhadr.Lucene.Store;
using SearchKhadr.TestKit.Seeds;

namespace SearchKhadr.Lucene.Tests.Codecs.Lucene86;

public sealed class Lucene86PointsFormatTests
{
    // 5,000 points make five leaves, the last of them not full.
    private const int Count = 5000;

    [Theory]
    [MemberData(nameof(PointShapeCase.All), MemberType = typeof(PointShapeCase))]
    public void Points_OfRandomValues_AreReadBackEachInItsCell(PointShapeCase shape)
    {
        var model = new PointsModel(TestSeed.Random($"points {shape}"), shape, Count, distinct: 900);
        using var directory = new MemoryDirectory();

        model.WriteFromHeap(directory);

        AssertReads(model, directory);
    }

    // Four values: whole leaves of one point, and runs of equal points in others.
    [Theory]
    [MemberData(nameof(PointShapeCase.All), MemberType = typeof(PointShapeCase))]
    public void Points_OfFewValues_AreReadBackEachInItsCell(PointShapeCase shape)
    {
        var model = new PointsModel(TestSeed.Random($"few points {shape}"), shape, Count, distinct: 4);
        using var directory = new MemoryDirectory();

        model.WriteFromHeap(directory);

        AssertReads(model, directory);
    }

    [Theory]
    [MemberData(nameof(PointShapeCase.All), MemberType = typeof(PointShapeCase))]
    public void Points_OfARandomBox_AreThoseThatAScanFinds(PointShapeCase shape)
    {
        var random = TestSeed.Random($"boxes {shape}");
        var model = new PointsModel(random, shape, Count, distinct: 300);
        using var directory = new MemoryDirectory();
        model.WriteFromHeap(directory);
        using var reader = model.Open(directory);
        var values = model.Values(reader)!;

        for (var round = 0; round < 20; round++)
        {
            var one = model.Points[random.Next(Count)].Packed;
            var other = model.Points[random.Next(Count)].Packed;
            var (least, greatest) = Corners(one, other, shape);
            var box = new GatheredPoints(values, least, greatest);
            values.Intersect(box);

            var expected = model
                .Points.Where(point => box.Holds(point.Packed, least, greatest))
                .Select(point => point.DocId)
                .Order();
            Assert.Equal(expected, box.DocIds.Order());
            Assert.InRange(values.EstimatePointCount(box), 0, 1024 * 5);
        }
    }

    [Theory]
    [InlineData(2, 2, 8)]
    [InlineData(3, 3, 3)]
    [InlineData(8, 8, 4)]
    [InlineData(5, 2, 16)]
    public void Points_TooManyForTheMemoryAllowed_GoThroughFilesThatAreDeleted(
        int dimensions,
        int indexDimensions,
        int bytes
    )
    {
        var shape = new PointShapeCase(dimensions, indexDimensions, bytes);
        var model = new PointsModel(TestSeed.Random($"spool {shape}"), shape, 20_000, distinct: 700);
        using var directory = new MemoryDirectory();

        // Room for about 3,000 points: the 20 leaves are parted on the disk several levels deep.
        model.WriteFromSpool(directory, maxHeapBytes: 3000L * ((dimensions * bytes) + sizeof(int)));

        AssertReads(model, directory);
        Assert.Equal(["_0.kdd", "_0.kdi", "_0.kdm"], directory.ListAll());
    }

    [Fact]
    public void Points_ThatAreNone_LeaveAFieldWithoutValues()
    {
        var model = new PointsModel(TestSeed.Random("none"), new PointShapeCase(1, 1, 8), 0, distinct: 1);
        using var directory = new MemoryDirectory();

        model.WriteFromHeap(directory);

        using var reader = model.Open(directory);
        Assert.Null(model.Values(reader));
        // The example in Lucene86PointsFormat's comment; header and footer are 50 and 16 bytes.
        Assert.Equal(
            "FFFFFFFF00000000000000430000000000000042",
            Convert.ToHexString(FileBytes.Read(directory, "_0.kdm").AsSpan()[50..^16])
        );
    }

    [Fact]
    public void Open_OfDamagedMeta_FindsEachFlip()
    {
        var model = new PointsModel(TestSeed.Random("meta"), new PointShapeCase(2, 2, 4), 3000, distinct: 99);
        using var directory = new MemoryDirectory();
        model.WriteFromHeap(directory);

        var damage = new Damage(directory, "_0.kdm");

        damage.AssertEachFlipIsFound(() => model.Open(directory).Dispose());
        damage.AssertEachCutIsFound(() => model.Open(directory).Dispose());
    }

    [Theory]
    [InlineData("_0.kdd", 97)]
    [InlineData("_0.kdi", 1)]
    public void Intersect_OfDamagedTree_FailsWithAnErrorOfTheIndexIfItFails(string file, int step)
    {
        var model = new PointsModel(TestSeed.Random("tree"), new PointShapeCase(2, 2, 4), 3000, distinct: 99);
        using var directory = new MemoryDirectory();
        model.WriteFromHeap(directory);

        var damage = new Damage(directory, file);

        damage.AssertNoFlipBreaks(() => Walk(model, directory), step);
        damage.AssertEachFlipIsFound(() => CheckIntegrity(model, directory), step);
    }

    private static void Walk(PointsModel model, MemoryDirectory directory)
    {
        using var reader = model.Open(directory);
        var values = model.Values(reader)!;
        var counter = new PointCounter();
        values.Intersect(counter);
        Assert.True(counter.Count >= 0);
    }

    private static void CheckIntegrity(PointsModel model, MemoryDirectory directory)
    {
        using var reader = model.Open(directory);
        reader.CheckIntegrity();
    }

    private static void AssertReads(PointsModel model, MemoryDirectory directory)
    {
        using var reader = model.Open(directory);
        reader.CheckIntegrity();
        var values = model.Values(reader)!;
        var gathered = new GatheredPoints(values);
        values.Intersect(gathered);

        Assert.Equal(model.Sorted, PointsModel.Sort(gathered.Points));
        Assert.Equal(model.Points.Count, values.Size);
        Assert.Equal(model.Points.Select(point => point.DocId).Distinct().Count(), values.DocCount);
    }

    private static (byte[] Least, byte[] Greatest) Corners(byte[] one, byte[] other, PointShapeCase shape)
    {
        var least = new List<byte>();
        var greatest = new List<byte>();
        for (var d = 0; d < shape.IndexDimensions; d++)
        {
            var a = one.AsSpan(d * shape.Bytes, shape.Bytes);
            var b = other.AsSpan(d * shape.Bytes, shape.Bytes);
            var isOrdered = a.SequenceCompareTo(b) <= 0;
            least.AddRange(isOrdered ? a : b);
            greatest.AddRange(isOrdered ? b : a);
        }
        return ([.. least], [.. greatest]);
    }
}
