using SearchKhadr.Archive.Querying;

namespace SearchKhadr.Archive.Tests.Querying;

public sealed class QueryParserTests
{
    // What is typed, and the same written out as it was understood.
    [Theory]
    [InlineData("omar khadr", "omar khadr")]
    [InlineData("\"loose bullets\" omar", "\"loose bullets\" omar")]
    [InlineData("\u201Cloose bullets\u201D", "\"loose bullets\"")]
    [InlineData("khadr -appeal", "khadr -appeal")]
    [InlineData("khadr NOT appeal", "khadr -appeal")]
    [InlineData("khadr -\"plea deal\"", "khadr -\"plea deal\"")]
    [InlineData("--appeal", "-appeal")]
    [InlineData("NOT -appeal", "appeal")]
    [InlineData("omar khadr OR speer", "omar khadr OR speer")]
    [InlineData("(omar khadr) OR speer", "(omar khadr) OR speer")]
    [InlineData("omar AND khadr", "omar khadr")]
    [InlineData("(a1 OR b1) OR c1", "a1 OR b1 OR c1")]
    [InlineData("detain*", "detain*")]
    [InlineData("\"plea deal\"~3", "\"plea deal\"~3")]
    [InlineData("\"plea deal\"~", "\"plea deal\"~5")]
    [InlineData("body:\"plea deal\"~0 omar", "body:\"plea deal\"~0 omar")]
    [InlineData("\"plea deal\"~omar", "\"plea deal\" ~omar")]
    [InlineData("khadr~", "khadr~1")]
    [InlineData("guantanamo~", "guantanamo~2")]
    [InlineData("khadr~2", "khadr~2")]
    [InlineData("khadr~0", "khadr")]
    [InlineData("us~", "us")]
    [InlineData("-headline:khadr~1", "-headline:khadr~1")]
    [InlineData("headline:(omar OR khadr)", "headline:omar OR headline:khadr")]
    [InlineData("Headline: omar", "headline:omar")]
    [InlineData("comments:\"loose bullets\"", "comments:\"loose bullets\"")]
    [InlineData("-body:appeal", "-body:appeal")]
    [InlineData("body:-appeal", "-body:appeal")]
    [InlineData("outlet:\"CBC News\"", "outlet:\"CBC News\"")]
    [InlineData("outlet:glob*", "outlet:glob*")]
    [InlineData("by:smith", "by:\"smith\"")]
    [InlineData("published:2009-02..2010-12", "published:2009-02..2010-12")]
    [InlineData("date:none", "date:none")]
    [InlineData("published:(2009 OR 2010)", "published:2009 OR published:2010")]
    [InlineData("lang:French", "lang:fr")]
    [InlineData("http://a.example/b", "http://a.example/b")]
    [InlineData("10:30", "10:30")]
    public void Parse_WhatIsWellTyped_IsUnderstoodInSilence(string typed, string expected)
    {
        var parsed = QueryParser.Parse(typed);

        Assert.Equal(expected, $"{parsed.Root}");
        Assert.Empty(parsed.Diagnostics);
    }

    [Theory]
    [InlineData("\"loose bullets", "loose bullets", 0, 1, "quotation mark")]
    [InlineData("omar \"", "omar", 5, 1, "quotation mark")]
    [InlineData("omar \"\"", "omar", 5, 2, "no word between")]
    [InlineData("omar *", "omar", 5, 1, "star with no word")]
    [InlineData("omar *khadr", "omar khadr", 5, 6, "end of a word")]
    [InlineData("kha*dr", "kha*", 0, 6, "begin with \"kha\"")]
    [InlineData("khadr~3", "khadr~2", 0, 7, "At most 2 letters")]
    [InlineData("\"plea deal\"~500", "\"plea deal\"~100", 11, 4, "100 was taken")]
    [InlineData("\"plea deal\"~99999999999", "\"plea deal\"~100", 11, 12, "100 was taken")]
    [InlineData("by:smith~1", "by:\"smith\"", 3, 7, "not on by")]
    [InlineData("outlet:\"cbc news\"~2", "outlet:\"cbc news\"", 7, 12, "not on outlet")]
    [InlineData("\"...\"~2 omar", "omar", 0, 7, "no word between")]
    [InlineData("omar - khadr", "omar khadr", 5, 1, "nothing behind")]
    [InlineData("omar NOT", "omar", 5, 3, "nothing behind")]
    [InlineData("omar headline:", "omar", 5, 9, "nothing behind")]
    [InlineData("colour:red", "colour red", 0, 7, "no field")]
    [InlineData("omar (khadr", "omar khadr", 5, 1, "opening parenthesis")]
    [InlineData("omar) khadr", "omar khadr", 4, 1, "closing parenthesis")]
    [InlineData("omar ()", "omar", 5, 1, "Empty parentheses")]
    [InlineData("omar OR", "omar", 5, 2, "both sides")]
    [InlineData("OR omar", "omar", 0, 2, "both sides")]
    [InlineData("omar & khadr", "omar khadr", 5, 1, "no word")]
    [InlineData("published:soon omar", "omar", 10, 4, "no date")]
    [InlineData("published:2012..2009", "published:2009..2012", 10, 10, "changed over")]
    [InlineData("lang:klingon omar", "omar", 5, 7, "no language")]
    [InlineData("the khadr", "the khadr", 0, 3, "Too common to be searched: \"the\"; 1 word is left.")]
    [InlineData("the of", "the of", 0, 6, "\"the\", \"of\"; nothing is left")]
    public void Parse_WhatIsNotWellTyped_IsRepairedAndSaid(
        string typed,
        string expected,
        int startChar,
        int lengthChars,
        string message
    )
    {
        var parsed = QueryParser.Parse(typed);

        Assert.Equal(expected, $"{parsed.Root}");
        var diagnostic = Assert.Single(parsed.Diagnostics);
        Assert.Equal((startChar, lengthChars), (diagnostic.StartChar, diagnostic.LengthChars));
        Assert.Contains(message, diagnostic.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\"")]
    [InlineData("*")]
    [InlineData("-")]
    [InlineData("()")]
    [InlineData("OR")]
    [InlineData("((((((")]
    public void Parse_NothingToLookFor_LooksForNothing(string typed)
    {
        var parsed = QueryParser.Parse(typed);

        Assert.Null(parsed.Root);
    }

    [Fact]
    public void Parse_ParenthesesWithoutEnd_DoesNotOverflow()
    {
        var typed = string.Concat(Enumerable.Repeat("(-", 2_000)) + "khadr";

        var parsed = QueryParser.Parse(typed);

        Assert.NotEmpty(parsed.Diagnostics);
    }

    [Fact]
    public void Parse_MoreWordsThanAnybodyTypes_KeepsTheFirstAndSaysSo()
    {
        var typed = string.Join(' ', Enumerable.Range(0, 1_000).Select(i => $"w{i}"));

        var parsed = QueryParser.Parse(typed);

        Assert.Equal(200, Assert.IsType<AllNode>(parsed.Root).Nodes.Count);
        Assert.Single(
            parsed.Diagnostics,
            diagnostic => diagnostic.Message.Contains("200 words", StringComparison.Ordinal)
        );
    }
}
