using SearchKhadr.Ingestion.Text;

namespace SearchKhadr.Ingestion.Tests.Text;

public sealed class LineDecoderTests
{
    [Fact]
    public void Decode_LineThatIsUnsureAmongItsKind_GoesWithItsNeighbours()
    {
        // Body, a line that is a little rather other than body, body, and a line that is surely other.
        float[] odds = [-3, 0, -9, -0.6f, -0.8f, -9, -3, 0, -9, 0, -6, -9];
        float[] steps = [0.5f, -0.5f, -0.5f, -0.5f, 0.5f, -0.5f, -0.5f, -0.5f, 0.5f];

        var labels = LineDecoder.Decode(odds, steps);

        Assert.Equal([LineLabel.Body, LineLabel.Body, LineLabel.Body, LineLabel.Other], labels);
    }

    [Fact]
    public void Decode_NoStepIsWorthAnything_TakesEachLineByItself()
    {
        float[] odds = [-3, 0, -9, -0.6f, -0.8f, -9, -9, -9, 0];

        var labels = LineDecoder.Decode(odds, new float[LineDecoder.Labels * LineDecoder.Labels]);

        Assert.Equal([LineLabel.Body, LineLabel.Other, LineLabel.Comment], labels);
    }
}
