using SearchKhadr.Ingestion.Cataloguing;
using SearchKhadr.Ingestion.Decoding;
using SearchKhadr.TestKit.Files;

namespace SearchKhadr.Ingestion.Tests.Cataloguing;

public sealed class SidecarTests
{
    [Theory]
    [InlineData("title: P!@\n[{\nb?")]
    [InlineData("...\n} ")]
    public void Parse_YamlThatBreaksItsReader_IsAWarning(string yaml)
    {
        var sidecar = Sidecar.Parse("a.yml", yaml, TimeProvider.System);

        Assert.Contains(
            sidecar.Warnings,
            static w => w.Message.StartsWith("The sidecar is no YAML", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Find_SidecarInWindows1252_IsReadAndItsWarningNamesIt()
    {
        using var folder = new TemporaryFolder();
        var page = folder.Write("sub/a.txt", "Pier shut");
        var yaml = DeclaredEncoding.Windows1252.GetBytes("outlet: Café du Port\ncolour: red\n");
        File.WriteAllBytes(folder.Combine("sub/a.yml"), yaml);

        var sidecar = Sidecar.Find("sub/a.txt", page, Day.Of2020);

        Assert.Equal("Café du Port", sidecar?.Entry.Outlet);
        Assert.Equal(2, sidecar?.Warnings.Count);
        Assert.All(sidecar!.Warnings, static warning => Assert.Equal("sub/a.yml", warning.File));
    }
}
