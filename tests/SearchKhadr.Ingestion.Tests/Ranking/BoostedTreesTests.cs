using SearchKhadr.Ingestion.Ranking;

namespace SearchKhadr.Ingestion.Tests.Ranking;

public sealed class BoostedTreesTests
{
    /// <summary>The bytes that the format's description works through.</summary>
    private const string Worked = "01000100000000000100000000003F000080BF0000803F";

    [Theory]
    [InlineData(0.4f, 0.26894143f)]
    [InlineData(0.5f, 0.26894143f)]
    [InlineData(0.6f, 0.7310586f)]
    public void Probability_OfTheWorkedBytes_IsTheLogisticOfTheLeaf(float value, float probability)
    {
        var trees = BoostedTrees.Read(Convert.FromHexString(Worked));

        var found = trees.Probability([value]);

        Assert.Equal(1, trees.Features);
        Assert.Equal(probability, found, 1e-6f);
    }

    [Fact]
    public void Read_BytesThatEndInsideATree_IsRefused()
    {
        var cut = Convert.FromHexString(Worked)[..^1];

        var error = Record.Exception(() => BoostedTrees.Read(cut));

        Assert.IsType<ArgumentOutOfRangeException>(error);
    }
}
