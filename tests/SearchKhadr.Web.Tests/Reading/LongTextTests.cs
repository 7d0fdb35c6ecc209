using SearchKhadr.TestKit.Seeds;
using SearchKhadr.Web.Reading;

namespace SearchKhadr.Web.Tests.Reading;

public sealed class LongTextTests
{
    [Fact]
    public void Pieces_OfATextAsLongAsParagraphsAre_AreItself()
    {
        NumberedRun[] runs = [new(new string('a', LongText.WholeChars), null)];

        Assert.Same(runs, Assert.Single(LongText.Pieces(runs)));
    }

    [Fact]
    public void Pieces_OfALongText_AreItsRunsAgainWithNoHitCut()
    {
        var random = TestSeed.Random("long text");
        NumberedRun[] runs =
        [
            .. Enumerable
                .Range(0, 400)
                .Select(i => new NumberedRun(
                    string.Concat(Enumerable.Range(0, random.Next(1, 3000)).Select(_ => Letter(random))),
                    i % 2 == 0 ? null : i
                )),
        ];

        var pieces = LongText.Pieces(runs);

        Assert.Equal(
            string.Concat(runs.Select(run => run.Text)),
            string.Concat(pieces.SelectMany(piece => piece).Select(run => run.Text))
        );
        Assert.Equal(
            runs.Where(run => run.Number is not null),
            pieces.SelectMany(piece => piece).Where(run => run.Number is not null)
        );
        Assert.All(pieces, piece => Assert.InRange(piece.Sum(run => run.Text.Length), 1, 7000));
    }

    [Fact]
    public void Piece_OfALineWithoutSpaces_EndsBetweenWholeCharacters()
    {
        var line = string.Concat(Enumerable.Repeat("\ud83d\ude00", 30_001)) + "a";

        var pieces = LongText.Pieces([new("a" + line, null)]);

        Assert.All(pieces, piece => Assert.False(char.IsLowSurrogate(piece[0].Text[0])));
    }

    private static string Letter(Random random) =>
        random.Next(8) switch
        {
            0 => " ",
            1 => "\ud83d\ude00",
            var n => ((char)('a' + n)).ToString(),
        };
}
