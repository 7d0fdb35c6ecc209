using System.Text.RegularExpressions;

namespace SearchKhadr.Web.Tests.Wording;

public sealed partial class TextsTests
{
    public static TheoryData<string> Files => [.. TextFile.English];

    [Theory]
    [MemberData(nameof(Files))]
    public void Texts_OfAFolder_AreThereInBothLanguagesInOneOrder(string english)
    {
        var names = TextFile.Read(english).Texts.Select(text => text.Key).ToArray();

        var french = TextFile.Read(TextFile.French(english)).Texts.Select(text => text.Key);

        Assert.NotEmpty(names);
        Assert.Equal(names.Order(StringComparer.Ordinal), names);
        Assert.Equal(names, french);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Texts_InBothLanguages_HaveTheSamePlaces(string english)
    {
        var french = TextFile.Read(TextFile.French(english)).Texts.ToDictionary(StringComparer.Ordinal);

        var differing = TextFile
            .Read(english)
            .Texts.Where(text => !Places(text.Value).SetEquals(Places(french[text.Key])))
            .Select(text => text.Key);

        Assert.Empty(differing);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Texts_OfAFolder_AreAllSaidSomewhere(string english)
    {
        var sources = string.Concat(
            WebSources.Files("*.razor").Concat(WebSources.Files("*.cs")).Select(File.ReadAllText)
        );

        var unsaid = TextFile
            .Read(english)
            .Texts.Select(text => text.Key)
            .Where(name => !Regex.IsMatch(sources, $@"\bTexts\.{name}\b"));

        Assert.Empty(unsaid);
    }

    [Fact]
    public void Markup_OfComponents_HoldsNoWords()
    {
        var spoken =
            from path in WebSources.Files("*.razor")
            from words in RazorWords.Of(File.ReadAllText(path))
            select $"{Path.GetFileName(path)}: {words}";

        Assert.Empty(spoken);
    }

    [Fact]
    public void Code_OfComponents_HoldsNoSentence()
    {
        var spoken =
            from path in WebSources.Files("*.cs")
            where SpeakingFolders().IsMatch(path)
            from line in File.ReadLines(path)
            where !NoWords().IsMatch(line) && Sentence().IsMatch(line)
            select $"{Path.GetFileName(path)}: {line.Trim()}";

        Assert.Empty(spoken);
    }

    [Theory]
    [InlineData("<p>Hello there</p>", "Hello there")]
    [InlineData("<a aria-label=\"Close it\">@x</a>", "Close it")]
    [InlineData("<p>@if (a) { <b>Yes</b> }</p>", "Yes")]
    [InlineData("<p title=\"@Texts.A\">@Phrase.Of(Texts.B, \"and so\") <kbd>n</kbd></p>", null)]
    [InlineData("<input name=\"q\" type=\"text\" placeholder=\"2009-02\" />", null)]
    public void Words_InMarkup_AreFoundWhereAReaderMeetsThem(string markup, string? found)
    {
        Assert.Equal(found, RazorWords.Of(markup).SingleOrDefault());
    }

    private static HashSet<string> Places(string text) =>
        [.. Place().Matches(text).Select(match => match.Value)];

    [GeneratedRegex(@"\{[0-9]+\}", RegexOptions.None, 1000)]
    private static partial Regex Place();

    [GeneratedRegex(@"[\\/](Components|Wording|Addressing|Reading)[\\/]", RegexOptions.None, 1000)]
    private static partial Regex SpeakingFolders();

    // Comments, shapes of dates, and names that are the same in every language.
    [GeneratedRegex(@"^\s*//|ToString\(|""value (out|none)""|\b(Markdown|Enter)\b", RegexOptions.None, 1000)]
    private static partial Regex NoWords();

    // Two words with a space between, or one with a capital that stands alone.
    [GeneratedRegex("\"[^\"]*[A-Za-zé]{3,} [a-zé]{2,}[^\"]*\"|\"[A-Z][a-z]+\"", RegexOptions.None, 1000)]
    private static partial Regex Sentence();
}
