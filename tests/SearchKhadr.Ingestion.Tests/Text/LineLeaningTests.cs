using SearchKhadr.Ingestion.Text;

namespace SearchKhadr.Ingestion.Tests.Text;

public sealed class LineLeaningTests
{
    private static readonly float[] NoSteps = new float[LineDecoder.Labels * LineDecoder.Labels];

    [Fact]
    public void Decode_NoLineIsLikelyTheBodysButSomeStandOut_TakesThoseForIt()
    {
        var labels = LineLeaning.Decode(
            Lines(40, 40, 40, 40),
            [.. Odds(0.02f, 0.01f), .. Odds(0.4f, 0.01f), .. Odds(0.42f, 0.01f), .. Odds(0.02f, 0.01f)],
            NoSteps
        );

        Assert.Equal([LineLabel.Other, LineLabel.Body, LineLabel.Body, LineLabel.Other], labels);
    }

    [Fact]
    public void Decode_HardlyAnyLineMayBeTheBodys_TakesTheLikeliest()
    {
        var lines = Enumerable.Repeat(40, 20).Prepend(10).ToArray();
        var odds = Enumerable.Repeat(Odds(0.01f, 0.01f), 20).Prepend(Odds(0.06f, 0.01f));

        var labels = LineLeaning.Decode(Lines(lines), [.. odds.SelectMany(static line => line)], NoSteps);

        Assert.Equal(LineLabel.Body, labels[0]);
        Assert.DoesNotContain(LineLabel.Body, labels[1..]);
    }

    [Fact]
    public void Decode_BodyIsSure_LeavesOutWhatIsLikelierNot()
    {
        var labels = LineLeaning.Decode(
            Lines(40, 40, 40, 20),
            [.. Odds(0.98f, 0.01f), .. Odds(0.98f, 0.01f), .. Odds(0.98f, 0.01f), .. Odds(0.4f, 0.01f)],
            NoSteps
        );

        Assert.Equal([LineLabel.Body, LineLabel.Body, LineLabel.Body, LineLabel.Other], labels);
    }

    [Fact]
    public void Decode_ThreadHalfSure_IsTakenWhole()
    {
        var labels = LineLeaning.Decode(
            Lines(40, 30, 30, 30),
            [.. Odds(0.98f, 0.01f), .. Odds(0.01f, 0.7f), .. Odds(0.01f, 0.4f), .. Odds(0.01f, 0.4f)],
            NoSteps
        );

        Assert.Equal([LineLabel.Body, LineLabel.Comment, LineLabel.Comment, LineLabel.Comment], labels);
    }

    [Fact]
    public void Decode_TraceOfAThread_IsNone()
    {
        var labels = LineLeaning.Decode(
            Lines(40, 4, 30),
            [.. Odds(0.98f, 0.01f), .. Odds(0.01f, 0.3f), .. Odds(0.01f, 0.05f)],
            NoSteps
        );

        Assert.DoesNotContain(LineLabel.Comment, labels);
    }

    private static PageLine[] Lines(params int[] words) =>
        [
            .. words.Select(static count => new PageLine(
                new TextLine("The ferry was late", 0, Bullet: false, IsAfterBlank: true),
                LineKind.Prose
            )
            {
                Words = count,
            }),
        ];

    private static float[] Odds(float body, float comment)
    {
        var odds = new float[LineDecoder.Labels];
        LineModel.Write(body, comment, odds);
        return odds;
    }
}
