using SearchKhadr.Ingestion.Cataloguing;

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
}
