using System.Text.Json;

namespace SearchKhadr.Ingestion.Html.MainContent;

/// <summary>Finds the article's text in a page's JSON-LD, where a page carries it.</summary>
internal static class LinkedBody
{
    /// <summary>The longest <c>articleBody</c> of all scripts, or null.</summary>
    public static string? Find(IEnumerable<string> scripts)
    {
        string? best = null;
        foreach (var script in scripts)
        {
            if (!script.Contains("\"articleBody\"", StringComparison.Ordinal))
            {
                continue;
            }

            var found = Read(script);
            best = found is not null && found.Length > (best?.Length ?? 0) ? found : best;
        }

        return best;
    }

    private static string? Read(string script)
    {
        var reader = new Utf8JsonReader(
            System.Text.Encoding.UTF8.GetBytes(script.Trim()),
            new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true }
        );
        string? best = null;
        try
        {
            while (reader.Read())
            {
                if (
                    reader.TokenType == JsonTokenType.PropertyName
                    && reader.ValueTextEquals("articleBody")
                    && reader.Read()
                    && reader.TokenType == JsonTokenType.String
                    && reader.GetString() is { } text
                    && text.Length > (best?.Length ?? 0)
                )
                {
                    best = text;
                }
            }
        }
        catch (JsonException)
        {
            // A script that breaks off has given what it had.
            return best;
        }

        return best;
    }
}
