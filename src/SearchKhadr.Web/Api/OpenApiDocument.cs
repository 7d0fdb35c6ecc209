namespace SearchKhadr.Web.Api;

/// <summary>The description of the API: written by hand, so that it has examples, and held to the API by a test.</summary>
/// <remarks><b>Source</b> OpenAPI 3.1.</remarks>
internal static class OpenApiDocument
{
    /// <summary>The document. <b>Shape</b> JSON.</summary>
    public static string Text { get; } = Read();

    private static string Read()
    {
        using var stream = typeof(OpenApiDocument).Assembly.GetManifestResourceStream(
            "SearchKhadr.Web.Api.openapi.json"
        )!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
