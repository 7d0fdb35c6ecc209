using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using SearchKhadr.Ingestion.Html.MainContent;

namespace SearchKhadr.Ingestion.Html.Parsing;

/// <summary>
/// Puts into a page that shows no text the article that its server sent as data, for a script to show: markup in a string of
/// a script, or the article's body in its linked data.
/// </summary>
/// <remarks>
/// <b>Guarantees</b> Runs nothing. A page that shows more than a shell's worth of text stays as it is. What is made into a page's
/// part is within <see cref="MarkupBounds"/>, as the page is.
/// </remarks>
internal static class ScriptedText
{
    private const int LeastText = 400;

    private const int LeastWord = 3;

    /// <summary>A page that shows more characters, its menus among them, shows what it has to say.</summary>
    private const int MostShown = 1000;

    private const int FewestParagraphs = 2;

    /// <summary>So many strings are looked at as markup, the longest.</summary>
    private const int MostMade = 20;

    /// <summary>So many words of its title and description tell a page.</summary>
    private const int MostWords = 60;

    /// <summary>A string of data may itself be data.</summary>
    private const int MostDepth = 2;

    private const string Tag = "<p";

    /// <summary>Whether a page may have such text, told from its markup.</summary>
    public static bool IsIn(string html) =>
        html.Contains(@"\u003cp", StringComparison.OrdinalIgnoreCase)
        || html.Contains(@"<\/p>", StringComparison.Ordinal)
        || html.Contains("\"<p", StringComparison.Ordinal)
        || html.Contains("\"articleBody\"", StringComparison.Ordinal);

    public static void Place(IHtmlDocument document)
    {
        if (document.Body is not { } body || Shown(body) > MostShown)
            return;
        var title = Words(document);
        var made = document
            .Scripts.Select(static script => script.TextContent)
            .Where(static script => script.Length > LeastText)
            .SelectMany(static script => Markup(script, 1))
            .OrderByDescending(static markup => markup.Length)
            .Take(MostMade)
            .Select(MarkupBounds.Apply)
            .OfType<string>()
            .Select(markup => Made(document, markup))
            .Where(static element => element.QuerySelectorAll("p").Length >= FewestParagraphs)
            .Append(OfLinkedData(document))
            .Select(static element => (Element: element, Text: element.TextContent))
            .Where(static part => part.Text.Length >= LeastText)
            .OrderByDescending(part =>
                title.Count(word => part.Text.Contains(word, StringComparison.OrdinalIgnoreCase))
            )
            .ThenByDescending(static part => part.Text.Length)
            .Select(static part => part.Element)
            .FirstOrDefault();
        if (made is not null)
            body.Append(made);
    }

    /// <summary>How much text a page shows, its menus with it. <b>Units</b> chars.</summary>
    private static int Shown(IElement body) =>
        body.Descendants<IText>()
            .Where(static text => text.ParentElement is { } parent && !TagNames.IsSilent(parent.LocalName))
            .Sum(static text => text.Data.AsSpan().Trim().Length);

    /// <summary>The words by which data of other articles are told from the page's own.</summary>
    private static string[] Words(IHtmlDocument document)
    {
        var description = document.QuerySelector("meta[name=description], meta[property='og:description']");
        return
        [
            .. $"{document.Title} {description?.GetAttribute("content")}"
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Where(static word => word.Length >= LeastWord)
                .Distinct(StringComparer.OrdinalIgnoreCase)
                .Take(MostWords),
        ];
    }

    private static IElement Made(IHtmlDocument document, string markup)
    {
        var element = document.CreateElement("div");
        element.ClassName = "article-body";
        element.InnerHtml = markup;
        return element;
    }

    /// <summary>The article's body in linked data, a paragraph a line; empty where there is none.</summary>
    private static IElement OfLinkedData(IHtmlDocument document)
    {
        var element = Made(document, "");
        var text = LinkedBody.Find(
            document.Scripts.Where(IsLinkedData).Select(static script => script.TextContent)
        );
        foreach (var line in (text ?? "").Split('\n', StringSplitOptions.TrimEntries))
        {
            var paragraph = document.CreateElement("p");
            paragraph.TextContent = line;
            element.Append(paragraph);
        }

        return element;
    }

    private static bool IsLinkedData(IHtmlScriptElement script) =>
        script.Type?.Contains("ld+json", StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>The strings of a script that are markup, those in strings that are data too.</summary>
    private static IEnumerable<string> Markup(string script, int depth)
    {
        foreach (var text in Strings(script))
        {
            if (text.AsSpan().TrimStart().StartsWith('<'))
            {
                if (text.Contains(Tag, StringComparison.OrdinalIgnoreCase))
                    yield return text;
            }
            else if (depth < MostDepth)
            {
                foreach (var inner in Markup(text, depth + 1))
                    yield return inner;
            }
        }
    }

    /// <summary>What stands between quotation marks and is of some length, read as JSON.</summary>
    private static IEnumerable<string> Strings(string script)
    {
        for (var start = script.IndexOf('"', 0); start >= 0; start = script.IndexOf('"', start))
        {
            var end = ScriptStrings.End(script, start + 1);
            if (end < 0)
                yield break;
            if (end - start > LeastText && Read(script[start..(end + 1)]) is { } text)
                yield return text;
            start = end + 1;
        }
    }

    private static string? Read(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<string>(json);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
