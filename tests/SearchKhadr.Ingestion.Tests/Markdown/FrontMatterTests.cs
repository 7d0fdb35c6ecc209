using SearchKhadr.Ingestion.Markdown;

namespace SearchKhadr.Ingestion.Tests.Markdown;

public sealed class FrontMatterTests
{
    /// <summary>Found by 100,000 mutated pages: the YAML library lets faults out that are none of its own.</summary>
    [Theory]
    [InlineData("...\n} ")]
    [InlineData("title: P!@\n[{\nb?")]
    [InlineData("\t !![")]
    public void Read_YamlThatBreaksItsReader_IsLeftInThePage(string yaml)
    {
        var text = $"---\n{yaml}\n---\n# Pier closed\n\nThe board met.\n";

        var matter = FrontMatter.Read(text);

        Assert.Equal(text, matter.Rest);
    }
}
