using System.Text.Json;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Web.Addressing;
using SearchKhadr.Web.Tests.Hosting;

namespace SearchKhadr.Web.Tests.Api;

public sealed class OpenApiTests(ServedSite site) : IClassFixture<ServedSite>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/api/search", "/api/search?q=tribunal")]
    [InlineData("/api/search", "/api/search?q=harbour&scope=comments")]
    [InlineData("/api/articles/{id}", "/api/articles/tribunal?q=tribunal")]
    [InlineData("/api/facets/{name}", "/api/facets/outlet")]
    [InlineData("/api/suggest", "/api/suggest?q=harb")]
    public async Task Answer_OfAnAddress_IsAsTheDescriptionSays(string path, string address)
    {
        using var description = await Description();
        using var answer = JsonDocument.Parse(await site.Client.GetStringAsync(address, Cancellation));
        var content = description
            .RootElement.GetProperty("paths")
            .GetProperty(path)
            .GetProperty("get")
            .GetProperty("responses")
            .GetProperty("200")
            .GetProperty("content")
            .GetProperty("application/json");

        Assert.Empty(Wrong(description, content.GetProperty("schema"), answer.RootElement, "answer"));
        Assert.Empty(
            Examples(content)
                .SelectMany(example => Wrong(description, content.GetProperty("schema"), example, "example"))
        );
    }

    [Fact]
    public async Task Description_Parameters_AreAllKnownToTheAddresses()
    {
        using var description = await Description();

        var parameters = description.RootElement.GetProperty("components").GetProperty("parameters");

        Assert.All(
            parameters.EnumerateObject(),
            parameter => Assert.Equal(parameter.Name, parameter.Value.GetProperty("name").GetString())
        );
        Assert.All(
            SearchAddress
                .Format(Everything)
                .TrimStart('?')
                .Split('&')
                .Select(field => field.Split('=')[0])
                // A histogram's bars are asked for by the name of its facet.
                .Where(name => name != AddressNames.Bars),
            name => Assert.True(parameters.TryGetProperty(name, out _), name)
        );
    }

    [Fact]
    public async Task Page_ToTryIt_LeadsOnlyToAddressesThatAnswer()
    {
        var page = await site.Client.GetStringAsync("/api", Cancellation);

        Assert.Contains("action=\"/api/search\"", page, StringComparison.Ordinal);
        Assert.Contains("/api/openapi.json", page, StringComparison.Ordinal);
        Assert.Contains("id=\"problem-bad-parameter\"", page, StringComparison.Ordinal);
    }

    private static SearchRequest Everything =>
        new()
        {
            Query = "khadr",
            Scope = SearchScope.Comments,
            Choices =
            [
                .. FacetNames.All.SelectMany(name =>
                    (FacetChoice[])[new(name, "kept"), new(name, "left out", Excluded: true)]
                ),
            ],
            From = "2009",
            To = "2010",
            Undated = true,
            NotBefore = true,
            Mentions = true,
            In = [SearchableParts.Headline],
            Sort = SortOrder.Newest,
            Page = 2,
            PageSize = 20,
        };

    private static IEnumerable<JsonElement> Examples(JsonElement content) =>
        content.TryGetProperty("example", out var only)
            ? [only]
            : content
                .GetProperty("examples")
                .EnumerateObject()
                .Select(named => named.Value.GetProperty("value"));

    private async Task<JsonDocument> Description() =>
        JsonDocument.Parse(await site.Client.GetStringAsync("/api/openapi.json", Cancellation));

    /// <summary>Where a value is not as a schema says.</summary>
    private static IEnumerable<string> Wrong(
        JsonDocument all,
        JsonElement schema,
        JsonElement value,
        string at
    )
    {
        if (schema.TryGetProperty("$ref", out var reference))
        {
            var target = reference
                .GetString()!
                .Split('/')
                .Skip(1)
                .Aggregate(all.RootElement, (element, name) => element.GetProperty(name));
            return Wrong(all, target, value, at);
        }
        if (schema.TryGetProperty("anyOf", out var either))
            return either
                .EnumerateArray()
                .Select(one => Wrong(all, one, value, at).ToArray())
                .MinBy(wrong => wrong.Length)!;
        if (!Types(schema).Contains(TypeOf(value)))
            return [$"{at}: {value.ValueKind}"];
        return value.ValueKind switch
        {
            JsonValueKind.Object => WrongIn(all, schema, value, at),
            JsonValueKind.Array => value
                .EnumerateArray()
                .SelectMany((item, i) => Wrong(all, schema.GetProperty("items"), item, $"{at}[{i}]")),
            _ => [],
        };
    }

    private static IEnumerable<string> WrongIn(
        JsonDocument all,
        JsonElement schema,
        JsonElement value,
        string at
    )
    {
        var missing = schema
            .GetProperty("required")
            .EnumerateArray()
            .Where(name => !value.TryGetProperty(name.GetString()!, out _))
            .Select(name => $"{at}: no {name}");
        var inside = schema
            .GetProperty("properties")
            .EnumerateObject()
            .Where(property => value.TryGetProperty(property.Name, out _))
            .SelectMany(property =>
                Wrong(all, property.Value, value.GetProperty(property.Name), $"{at}.{property.Name}")
            );
        return missing.Concat(inside);
    }

    private static string[] Types(JsonElement schema) =>
        schema.GetProperty("type") is { ValueKind: JsonValueKind.Array } several
            ? [.. several.EnumerateArray().Select(type => type.GetString()!)]
        : schema.GetProperty("type").GetString() == "number" ? ["number", "integer"]
        : [schema.GetProperty("type").GetString()!];

    private static string TypeOf(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.Object => "object",
            JsonValueKind.Array => "array",
            JsonValueKind.String => "string",
            JsonValueKind.Null => "null",
            JsonValueKind.True or JsonValueKind.False => "boolean",
            _ => value.TryGetInt64(out _) ? "integer" : "number",
        };
}
