using SearchKhadr.Lucene.Suggest;
using SearchKhadr.Lucene.Tests.Search;
using SearchKhadr.TestKit.Seeds;

namespace SearchKhadr.Lucene.Tests.Suggest;

public sealed class CompletionsTests
{
    [Fact]
    public void Complete_RandomTexts_AreThoseOfALookAtEveryText()
    {
        var random = TestSeed.Random(nameof(CompletionsTests));
        Completion[] texts =
        [
            .. Enumerable
                .Range(0, 3000)
                .Select(_ => RandomText(random, 6))
                .Distinct(StringComparer.Ordinal)
                .Select(text => new Completion(text, random.Next(50))),
        ];
        var completions = Completions.Build(texts);
        var wrong = new List<string>();

        for (var turn = 0; turn < 300; turn++)
        {
            var prefix = RandomText(random, 3);
            var count = random.Next(12);
            var expected = texts
                .Where(text => text.Text.StartsWith(prefix, StringComparison.Ordinal))
                .OrderByDescending(text => text.Weight)
                .ThenBy(text => text.Text, StringComparer.Ordinal)
                .Take(count);
            if (!expected.SequenceEqual(completions.Complete(prefix, count)))
                wrong.Add($"seed {TestSeed.Value} turn {turn} '{prefix}' {count}");
        }

        Assert.Equal(texts.Length, completions.Count);
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Theory]
    [InlineData("guan", 1, "guantanamo guano gun")]
    [InlineData("gaun", 1, "guantanamo guano gun")]
    [InlineData("guatn", 1, "guantanamo guano")]
    [InlineData("gu", 0, "guantanamo guano gun")]
    [InlineData("x", 1, "")]
    public void CompleteNear_Misspelt_FindsTextsWithANearBeginning(
        string typed,
        int maxEdits,
        string expected
    )
    {
        var completions = Completions.Build(
            new Completion("guantanamo", 9),
            new Completion("guano", 3),
            new Completion("gun", 2),
            new Completion("toronto", 8)
        );

        var found = completions.CompleteNear(typed, 10, maxEdits);

        Assert.Equal(expected, string.Join(' ', found.Select(text => text.Text)));
    }

    [Fact]
    public void OfTerms_Field_WeighsByDocuments()
    {
        var searcher = SmallIndex.Of("khadr court", "khadr khartoum", "khadr khan", "khan");

        var completions = Completions.OfTerms(searcher.Reader, SmallIndex.Text);

        Assert.Equal(
            [new Completion("khadr", 3), new Completion("khan", 2), new Completion("khartoum", 1)],
            completions.Complete("kha", 5)
        );
    }

    [Fact]
    public void Complete_NoTexts_FindsNone()
    {
        var completions = Completions.Build();

        Assert.Empty(completions.Complete("", 5));
        Assert.Empty(completions.CompleteNear("a", 5));
    }

    private static string RandomText(Random random, int most) =>
        string.Concat(Enumerable.Range(0, random.Next(most + 1)).Select(_ => "abcdé"[random.Next(5)]));
}
