using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Search;

namespace SearchKhadr.Lucene.Tests.Search;

public sealed class QueryMatcherNearTests
{
    private const string Text = "the court heard that the supreme court of canada had ruled";

    public static TheoryData<string, Query, string[]> Queries { get; } =
        new()
        {
            { "fuzzy", new FuzzyQuery(SmallIndex.Text, "cuort", 1), ["court", "court"] },
            { "expression", new RegexpQuery(SmallIndex.Text, "(s.preme|r[a-z]+d)"), ["supreme", "ruled"] },
            {
                "ordered",
                Near(Intervals.Ordered(Intervals.Term("supreme"), Intervals.Term("canada"))),
                ["supreme court of canada"]
            },
            {
                "unordered",
                Near(
                    Intervals.MaxGaps(
                        0,
                        Intervals.Unordered(Intervals.Term("court"), Intervals.Term("supreme"))
                    )
                ),
                ["supreme court"]
            },
            {
                "excluded",
                Near(Intervals.NotContainedBy(Intervals.Term("court"), Intervals.Phrase("supreme", "court"))),
                ["court"]
            },
            {
                "pattern",
                Near(Intervals.Phrase(Intervals.Prefix("supr"), Intervals.Fuzzy("curt", 1))),
                ["supreme court"]
            },
            {
                "phrase of alternatives",
                new MultiPhraseQuery([
                    [new Term(SmallIndex.Text, "supreme"), new Term(SmallIndex.Text, "the")],
                    [new Term(SmallIndex.Text, "court")],
                ]),
                ["the court", "supreme court"]
            },
            {
                "combined",
                new CombinedFieldsQuery(
                    [new FieldWeight(SmallIndex.Text), new FieldWeight("other", 2)],
                    "canada"
                ),
                ["canada"]
            },
        };

    [Theory]
    [MemberData(nameof(Queries))]
    public void Match_QueryOfAKind_IsWhereTheWordsAre(string kind, Query query, string[] expected)
    {
        var matcher = SmallIndex.Of("nothing here", Text).Matcher(query);

        var hits = matcher.Match(1);

        Assert.True(hits is not null, kind);
        Assert.Equal(expected, hits.Select(hit => Text[hit.StartOffset..hit.EndOffset]));
        Assert.Null(matcher.Match(0));
    }

    [Fact]
    public void Match_WordsNearOneAnother_NamesTheWordsBetweenWhichOthersStand()
    {
        var matcher = SmallIndex
            .Of(Text)
            .Matcher(Near(Intervals.Ordered(Intervals.Term("supreme"), Intervals.Term("ruled"))));

        var hit = matcher.Match(0)!.Single();

        Assert.Equal(["supreme", "ruled"], hit.Words!.Select(word => Text[word.StartOffset..word.EndOffset]));
    }

    private static IntervalQuery Near(IntervalsSource source) => new(SmallIndex.Text, source);
}
