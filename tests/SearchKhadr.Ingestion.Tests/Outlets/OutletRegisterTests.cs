using SearchKhadr.Ingestion.Cataloguing;
using SearchKhadr.Ingestion.Outlets;
using SearchKhadr.Ingestion.Reading;

namespace SearchKhadr.Ingestion.Tests.Outlets;

public sealed class OutletRegisterTests
{
    [Theory]
    [InlineData("CBC.ca", null, "CBC News")]
    [InlineData("the guardian", null, "The Guardian")]
    [InlineData(null, "https://www.cbc.ca/news/x", "CBC News")]
    [InlineData("Northern Kite", "https://www.cbc.ca/news/x", "Northern Kite")]
    public void Named_NameOrAddressThatIsKnown_IsWrittenAsTheListDoes(
        string? said,
        string? url,
        string expected
    )
    {
        var outlet = OutletRegister.Shipped.Named(
            said is null ? null : new OutletEvidence(said, "title"),
            url
        );

        Assert.Equal(expected, outlet?.Name);
    }

    [Fact]
    public void Named_UnknownAddress_NamesNobody()
    {
        var outlet = OutletRegister.Shipped.Named(null, "https://kite.example/a");

        Assert.Null(outlet);
    }

    [Fact]
    public void Open_FolderWithAListOfItsOwn_AddsAndOverrules()
    {
        using var folder = new OutletFolder(
            "- name: The Kite\n  domains: [kite.example]\n- name: CBC Toronto\n  aliases: [CBC.ca]\n- aliases: [nobody]\n"
        );

        var catalog = Catalog.Open(folder.Path);

        Assert.Equal("The Kite", catalog.Outlets.Named(null, "https://www.kite.example/a")?.Name);
        Assert.Equal("CBC Toronto", catalog.Outlets.Named(new OutletEvidence("CBC.ca", "title"), null)?.Name);
        Assert.Contains("without a name", Assert.Single(catalog.Warnings).Message, StringComparison.Ordinal);
    }

    private sealed class OutletFolder : IDisposable
    {
        public OutletFolder(string yaml) =>
            File.WriteAllText(System.IO.Path.Combine(Path, "outlets.yml"), yaml);

        public string Path { get; } = Directory.CreateTempSubdirectory("outlets").FullName;

        public void Dispose() => Directory.Delete(Path, recursive: true);
    }
}
