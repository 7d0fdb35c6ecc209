using SearchKhadr.Lucene.Search;

namespace SearchKhadr.Highlighting.Tests;

public sealed class FieldTextTests
{
    private static readonly TermQuery Query = new("body", "x");

    [Fact]
    public void Over_PartsOfABuffer_PlacesHitsAsInTexts()
    {
        var buffer = "--one fish--two fish--".AsMemory();
        MatchHit[] hits = [new("f", 3, 3, 13, 17, new MatchAllDocsQuery())];
        var texts = new FieldText(["one fish", "two fish"]);

        var field = FieldText.Over([buffer[2..10], buffer[12..20]]);

        Assert.Equal(texts.Locate("f", hits), field.Locate("f", hits));
        Assert.Equal("fish", field.TextOf(1)[4..].ToString());
        Assert.Equal(texts.Values, field.Values);
    }

    [Fact]
    public void Locate_SeveralValues_SaysInWhichAndWhere()
    {
        var field = new FieldText(["one fish", "", "two fish"]);

        var hits = Texts.Hits(field, "fish");

        Assert.Equal([(0, 4, 8), (2, 4, 8)], Places(hits));
    }

    [Fact]
    public void Locate_PhraseOverTwoValues_IsCutWhereTheValueEnds()
    {
        var field = new FieldText(["red", "fox ran"]);

        var hits = field.Locate("body", [new MatchHit("body", 0, 1, 0, 7, Query)]);

        Assert.Equal([(0, 0, 3), (1, 0, 3)], Places(hits));
    }

    [Fact]
    public void Locate_NearPhrase_IsItsWords()
    {
        var field = new FieldText(["the judge never spoke"]);

        var hits = field.Locate("body", [new MatchHit("body", 1, 3, 4, 21, Query, [(4, 9), (16, 21)])]);

        Assert.Equal([(0, 4, 9), (0, 16, 21)], Places(hits));
    }

    [Fact]
    public void Locate_OtherFieldsMissingOffsetsAndTooFar_AreLeftOut()
    {
        var field = new FieldText(["short"]);

        var hits = field.Locate(
            "body",
            [
                new MatchHit("headline", 0, 0, 0, 5, Query),
                new MatchHit("body", 0, 0, -1, -1, Query),
                new MatchHit("body", 0, 0, 50, 55, Query),
            ]
        );

        Assert.Empty(hits);
    }

    [Fact]
    public void MarksOf_OverlappingHits_AreJoined()
    {
        var field = new FieldText(["aaa bb", "bb"]);
        var hits = Texts.Hits(field, "aa", "a", "bb");

        var marks = Marks.Of(hits, 0);

        Assert.Equal([new(0, 3), new(4, 6)], marks);
    }

    private static IEnumerable<(int Value, int Start, int End)> Places(IEnumerable<FieldHit> hits) =>
        hits.Select(hit => (hit.ValueIndex, hit.Range.Start, hit.Range.End));
}
