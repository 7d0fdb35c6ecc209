namespace SearchKhadr.Highlighting.Tests;

public sealed class SentenceBreakerTests
{
    // A bar stands where a sentence has to end.
    [Theory]
    [InlineData("It rained.| Then it stopped!| Why?| Nobody knew.")]
    [InlineData("Mr. Reed met Dr. Sol in St. Anne.| They talked.")]
    [InlineData("The U.S. Court ruled.| It was long.")]
    [InlineData("He flew to the U.S.| He came back.")]
    [InlineData("J. K. Marsh and P. Orr wrote it.| Nobody read it.")]
    [InlineData("It cost 3.50 dollars.| Version 2.0 costs more.")]
    [InlineData("See No. 12 and art. 7 of it.| He said no.| Then he sat.| Then me.| She left.")]
    [InlineData("“I will go.”| She went.")]
    [InlineData("“Stop!” he said.| “Why?” she asked.")]
    [InlineData("He waited...| Nothing came.| And then… nothing at all.")]
    [InlineData("Wait . . . what was that?| Nothing.")]
    [InlineData("Il a dit : « Non. »| Puis il est sorti.| « Ah ! » dit-elle.")]
    [InlineData("M. Dupont et Mme Roy sont là.| Me Lavoie plaide.")]
    [InlineData("Write to a.person@example.com or see example.org/page.html today.| Thanks.")]
    [InlineData("Acme Inc. Chairman Lee spoke.| He left Acme Inc.| The end.")]
    [InlineData("It closed at 5 p.m. Monday.| It opened at 9 a.m.| They came.")]
    [InlineData("1. The first point.| It matters.")]
    [InlineData("A headline without a stop|\nA line below.| And more")]
    [InlineData("He left (at noon.)| She stayed (until ten).| Good.")]
    [InlineData("It is 10 a.m. in Oct. 12 terms.| Fine.")]
    public void TryEnd_Text_EndsSentencesWhereAReaderWould(string marked)
    {
        var text = marked.Replace("|", "", StringComparison.Ordinal);

        var rebuilt = WithBars(text);

        Assert.Equal(marked, rebuilt);
    }

    [Theory]
    [InlineData("It rained. Then Mr. Reed came! Why?", "Reed", "Then")]
    [InlineData("It rained. Then Mr. Reed came! Why?", "Why", "Why")]
    [InlineData("First line\n  second line", "line", "First")]
    [InlineData("First one\n  second two", "two", "second")]
    [InlineData("“Go.” Then he went.", "went", "Then")]
    public void TryStart_Word_FindsWhereItsSentenceBegins(string text, string word, string expected)
    {
        var at = text.IndexOf(word, StringComparison.Ordinal);

        var found = SentenceBreaker.TryStart(text, at, 0, out var start);

        Assert.True(found);
        Assert.Equal(expected, text.Substring(start, expected.Length));
    }

    private static string WithBars(string text)
    {
        var built = new System.Text.StringBuilder();
        for (var at = 0; at < text.Length; )
        {
            SentenceBreaker.TryEnd(text, at, text.Length, out var end);
            built.Append(text, at, end - at);
            if (end == text.Length)
                break;
            built.Append('|');
            var next = SentenceBreaker.SkipSpaces(text, end, text.Length);
            built.Append(text, end, next - end);
            at = next;
        }
        return built.ToString();
    }
}
