using System.Text.Json;
using SearchKhadr.Archive.Suggesting;

namespace SearchKhadr.Web.Feeds;

/// <summary>Suggestions as a browser's address bar reads them: the typed text, and what it may become.</summary>
/// <remarks><b>Source</b> OpenSearch suggestions extension 1.1: <c>["typed", ["first", "second"]]</c>.</remarks>
internal static class BrowserSuggestions
{
    /// <summary>The media type.</summary>
    public const string MediaType = "application/x-suggestions+json";

    /// <summary>Spellings first, since they are of the whole text; then headlines, people and outlets in quotes.</summary>
    public static string Of(SuggestResponse suggested)
    {
        var texts = suggested
            .Spellings.Select(spelling => spelling.Text)
            .Concat(suggested.Headlines.Select(headline => Quoted(headline.Text)))
            .Concat(suggested.People.Select(person => "by:" + Quoted(person.Text)))
            .Concat(suggested.Outlets.Select(outlet => "outlet:" + Quoted(outlet.Text)));
        return JsonSerializer.Serialize<object[]>([suggested.Typed, texts.ToArray()]);
    }

    private static string Quoted(string text) => $"\"{text.Replace('"', '\'')}\"";
}
