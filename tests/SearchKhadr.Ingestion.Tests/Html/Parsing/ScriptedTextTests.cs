using System.Text.Json;

namespace SearchKhadr.Ingestion.Tests.Html.Parsing;

public sealed class ScriptedTextTests
{
    private static readonly string Markup = string.Concat(
        Enumerable
            .Range(1, 6)
            .Select(static day =>
                $"<p class=\"text\">On day {day} the harbour board met to hear why the ferry had been late again, and nobody could say.</p>"
            )
    );

    [Fact]
    public void Read_ArticleThatOnlyAScriptHolds_HasItsBody()
    {
        var inner = JsonSerializer.Serialize(new { body = Markup, title = "Ferry late again" });
        string[] scripts =
        [
            $"window.page = {inner};",
            $"self.parts.push([1,{JsonSerializer.Serialize(Markup)}])",
            $"self.parts.push([1,{JsonSerializer.Serialize("7:" + inner)}])",
        ];

        foreach (var script in scripts)
        {
            var draft = HtmlPages.Read(Page("", $"<script>{script}</script>"));

            Assert.Equal(6, draft.Paragraphs.Count);
            Assert.StartsWith("On day 1 the harbour board", draft.Paragraphs[0], StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Read_MarkupInAScriptThatIsNestedWithoutEnd_IsBoundedAndKeepsItsText()
    {
        var deep = string.Concat(Enumerable.Repeat("<div>", 100_000));

        var draft = HtmlPages.Read(
            Page("", $"<script>self.parts.push({JsonSerializer.Serialize(deep + Markup)})</script>")
        );

        Assert.Equal(6, draft.Paragraphs.Count);
    }

    [Fact]
    public void Read_ArticleThatOnlyLinkedDataHold_HasItsBody()
    {
        var lines = Markup
            .Replace("<p class=\"text\">", "", StringComparison.Ordinal)
            .Replace("</p>", "\n\n", StringComparison.Ordinal);
        var json = JsonSerializer.Serialize(new { articleBody = lines });

        var draft = HtmlPages.Read(
            Page("", $"<script type='application/ld+json'>{{\"@type\":\"NewsArticle\",{json[1..]}</script>")
        );

        Assert.Equal(6, draft.Paragraphs.Count);
    }

    [Fact]
    public void Read_ArticleThatThePageShowsToo_IsReadFromThePage()
    {
        var shown = string.Concat(Enumerable.Repeat(HtmlPages.Body, 4));

        var draft = HtmlPages.Read(
            Page(shown, $"<script>window.page = {JsonSerializer.Serialize(Markup)};</script>")
        );

        Assert.DoesNotContain(
            draft.Paragraphs,
            static text => text.StartsWith("On day", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Read_DataOfOtherArticlesToo_GiveTheOneThatThePageIsCalledAfter()
    {
        var other = JsonSerializer.Serialize(
            string.Concat(
                Enumerable
                    .Range(1, 9)
                    .Select(static day =>
                        $"<p>On night {day} the theatre played to a full house, and the critics of the town asked for another week.</p>"
                    )
            )
        );

        var draft = HtmlPages.Read(
            Page("", $"<script>window.pages = [{other}, {JsonSerializer.Serialize(Markup)}];</script>")
        );

        Assert.StartsWith("On day 1 the harbour board", draft.Paragraphs[0], StringComparison.Ordinal);
    }

    private static string Page(string body, string script) =>
        $"<head><title>Ferry late again</title></head><body><div id='root'>{body}</div>{script}</body>";
}
