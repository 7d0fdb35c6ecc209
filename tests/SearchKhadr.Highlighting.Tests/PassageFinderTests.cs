namespace SearchKhadr.Highlighting.Tests;

public sealed class PassageFinderTests
{
    private const string Story =
        "The hearing opened on Monday. A clerk read the charges aloud, and the court listened. "
        + "Nobody asked a question. The lawyer said the evidence was thin and the witness was absent. "
        + "Lunch was late.\nAfter lunch the witness came. The court rose at five.";

    [Fact]
    public void Find_WordsInSeveralSentences_AreWholeSentencesBestFirst()
    {
        var field = new FieldText([Story]);
        var finder = new PassageFinder(new PassageOptions { MaxPassages = 2, MinChars = 1 });

        var passages = finder.Find(field, Texts.Hits(field, "witness", "lawyer", "evidence"));

        Assert.Equal(
            [
                "The [lawyer] said the [evidence] was thin and the [witness] was absent.",
                "After lunch the [witness] came.",
            ],
            passages.Select(passage => Texts.Marked(field, passage))
        );
        Assert.All(passages, passage => Assert.False(passage.TruncatedStart || passage.TruncatedEnd));
    }

    [Fact]
    public void Find_NeighbourSentencesWithHits_AreJoined()
    {
        var field = new FieldText(["One fox ran. Another fox slept. No more."]);
        var finder = new PassageFinder(new PassageOptions { MinChars = 1 });

        var passages = finder.Find(field, Texts.Hits(field, "fox"));

        Assert.Equal("One [fox] ran. Another [fox] slept.", Texts.Marked(field, Assert.Single(passages)));
    }

    [Fact]
    public void Find_ShortSentence_TakesInItsNeighboursButNoOtherParagraph()
    {
        var field = new FieldText(["Before it.\nHe fell. It hurt him badly.\nAfter it."]);
        var finder = new PassageFinder();

        var passages = finder.Find(field, Texts.Hits(field, "fell"));

        Assert.Equal("He [fell]. It hurt him badly.", Texts.Marked(field, Assert.Single(passages)));
    }

    [Fact]
    public void Find_SeveralWords_ShowsEachBeforeRepeatingOne()
    {
        var field = new FieldText([
            "Alpha alpha alpha came here today.\nAlpha and alpha went there again.\nThen beta was seen by them all.",
        ]);
        var finder = new PassageFinder(new PassageOptions { MaxPassages = 2, MinChars = 1 });

        var passages = finder.Find(field, Texts.Hits(field, "Alpha", "alpha", "beta"));

        Assert.Contains(
            passages,
            passage => Texts.Marked(field, passage).Contains("[beta]", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Find_LongSentence_IsCutBetweenWordsAndSaysSo()
    {
        var words = Enumerable.Range(0, 400).Select(i => i == 200 ? "needle" : "straw" + i);
        var field = new FieldText([string.Join(' ', words)]);
        var finder = new PassageFinder(new PassageOptions { MaxChars = 100 });

        var passage = Assert.Single(finder.Find(field, Texts.Hits(field, "needle")));

        var text = Texts.TextOf(field, passage);
        Assert.True(passage.TruncatedStart && passage.TruncatedEnd);
        Assert.InRange(text.Length, 60, 100);
        Assert.Matches("^straw[0-9]+ .* needle .* straw[0-9]+$", text);
        Assert.Contains($" {text} ", field.Values[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Find_SeveralValues_NeverCrossesThem()
    {
        var field = new FieldText(["First comment about rain", "rain again", "nothing"]);
        var finder = new PassageFinder();

        var passages = finder.Find(field, Texts.Hits(field, "rain"));

        Assert.Equal(
            [(0, "First comment about [rain]"), (1, "[rain] again")],
            passages.Select(passage => (passage.ValueIndex, Texts.Marked(field, passage))).Order()
        );
    }

    [Fact]
    public void Find_NoHits_IsEmpty()
    {
        var field = new FieldText([Story]);

        var passages = new PassageFinder().Find(field, []);

        Assert.Empty(passages);
    }

    // Random texts of awkward characters; the seed is the test's argument.
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Find_AnyText_PassagesAreDisjointBoundedAndHoldTheirMarks(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 300; round++)
        {
            var field = new FieldText([RandomText(random), RandomText(random)]);
            var options = new PassageOptions
            {
                MaxPassages = 4,
                MaxChars = random.Next(5, 120),
                MinChars = 5,
            };

            var passages = new PassageFinder(options).Find(field, Texts.Hits(field, "aa", "b"));

            Assert.True(passages.Count <= 4, $"seed {seed} round {round}");
            foreach (var passage in passages)
                AssertSound(field, passage, options, $"seed {seed} round {round}");
            foreach (var (left, right) in Pairs(passages))
                Assert.True(
                    left.ValueIndex != right.ValueIndex
                        || left.Range.End <= right.Range.Start
                        || right.Range.End <= left.Range.Start,
                    $"seed {seed} round {round}: {left.Range} meets {right.Range}"
                );
        }
    }

    [Theory]
    [InlineData("a. ")]
    [InlineData(". ")]
    [InlineData("...")]
    [InlineData("a ")]
    [InlineData("a")]
    [InlineData("    ")]
    [InlineData("A.")]
    [InlineData("”")]
    public void Find_FiveMegabytesOfOneThing_EndsAfterLookingAtItOnce(string piece)
    {
        var text = "start a " + string.Concat(Enumerable.Repeat(piece, 5_000_000 / piece.Length)) + " a end";
        var field = new FieldText([text]);

        var passages = new PassageFinder().Find(field, Texts.Hits(field, "start", "end", "a "));

        Assert.InRange(passages.Count, 1, 3);
        Assert.All(passages, passage => Assert.InRange(passage.Range.Length, 1, 240));
    }

    [Theory]
    [InlineData("  One sentence. Two.", 240, "One sentence. Two.", false)]
    [InlineData("One line\nAnother", 240, "One line", false)]
    [InlineData("One sentence here. Another sentence here.", 25, "One sentence here.", false)]
    [InlineData("A sentence that is far too long for it", 20, "A sentence that is", true)]
    public void Lead_Text_IsItsBeginning(string text, int maxChars, string expected, bool truncated)
    {
        var finder = new PassageFinder(new PassageOptions { MaxChars = maxChars, MinChars = 1 });

        var lead = finder.Lead(text);

        Assert.NotNull(lead);
        Assert.Equal(expected, text[lead.Range.Start..lead.Range.End]);
        Assert.Equal(truncated, lead.TruncatedEnd);
    }

    [Fact]
    public void Lead_Blank_IsNull()
    {
        var lead = new PassageFinder().Lead(" \n ");

        Assert.Null(lead);
    }

    private static void AssertSound(FieldText field, Passage passage, PassageOptions options, string where)
    {
        var value = field.Values[passage.ValueIndex];
        Assert.True(passage.Range.Start >= 0 && passage.Range.End <= value.Length, where);
        Assert.True(passage.Range.Length is > 0 && passage.Range.Length <= options.MaxChars, where);
        Assert.True(passage.Marks.Count > 0, where);
        var joined = string.Concat(passage.Runs.Select(run => value[run.Start..run.End]));
        Assert.Equal(Texts.TextOf(field, passage), joined);
    }

    private static IEnumerable<(Passage Left, Passage Right)> Pairs(IReadOnlyList<Passage> passages) =>
        passages.SelectMany((left, i) => passages.Skip(i + 1).Select(right => (left, right)));

    private static string RandomText(Random random)
    {
        string[] pieces =
        [
            "a",
            "aa",
            "b",
            " ",
            " ",
            " ",
            ". ",
            "! ",
            "\n",
            "Zz",
            "»",
            "« ",
            "…",
            "😀",
            ".",
            "\u00A0",
        ];
        return string.Concat(
            Enumerable.Range(0, random.Next(120)).Select(_ => pieces[random.Next(pieces.Length)])
        );
    }
}
