using static SearchKhadr.Ingestion.Tests.Capturing.SamplePages;

namespace SearchKhadr.Ingestion.Tests.Capturing;

/// <summary>JSON that breaks off or is broken in the middle: what is whole is kept, what is not is named.</summary>
public sealed class JsonDamageTests
{
    private const string One = """{"id":"1","title":"Pier closed","body":"One."}""";
    private const string Three = """{"id":"3","title":"Pier gone","body":"Three."}""";

    [Theory]
    [InlineData("[" + One + ",\n{\"id\":\"2\",\"ti", "element 2", "line 2")]
    [InlineData("{\"status\":\"ok\",\"articles\":[\n" + One + ",\n{\"id\":\"2\",\"ti", "element 2", "line 3")]
    [InlineData(One + "\n{\"id\":\"2\",\"ti", "line 2", "JSON")]
    public void ReadAll_JsonThatBreaksOff_KeepsWhatIsWhole(string json, string part, string said)
    {
        var results = ReadAll("a.json", Bytes(json));

        Assert.Equal(["a.json!/1", "a.json!/" + part], results.Select(r => r.File));
        Assert.Equal(["One."], results[0].Article?.Paragraphs);
        Assert.Equal(RejectionReason.Damaged, results[1].Rejection?.Reason);
        Assert.Contains(said, results[1].Rejection?.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "[" + One + ",\n{\"id\":\"2\",\"title\":\"a \"b\",\"body\":\"c\"},\n" + Three + "\n]",
        "element 2"
    )]
    [InlineData(
        "{\"articles\":[" + One + ",\n{\"id\":\"2\",\"title\":\"a \"b\"},\n" + Three + "\n]}",
        "element 2"
    )]
    [InlineData("[" + One + ",{\"id\":\"2\",,},\n" + Three + "]", "element 2")]
    [InlineData(One + "\n{\"id\":\"2\",\"title\":\"a \"b\"}\n" + Three, "line 2")]
    public void ReadAll_BrokenElement_TakesNoOtherWithIt(string json, string part)
    {
        var results = ReadAll("a.json", Bytes(json));

        Assert.Equal(["a.json!/1", "a.json!/" + part, "a.json!/3"], results.Select(r => r.File));
        Assert.Equal(["Three."], results[2].Article?.Paragraphs);
    }

    [Fact]
    public void ReadAll_BrokenObjectOverSeveralLines_LeavesNoPartsOfItself()
    {
        const string json = """
            [
             {"id":"1", "title":"a "b",
              "comments":[
               {"id":"x", "text":"A comment."}
             ]},
             {"id":"3", "title":"Pier gone", "body":"Three."}
            ]
            """;

        Assert.Equal(["a.json!/element 1", "a.json!/3"], ReadAll("a.json", Bytes(json)).Select(r => r.File));
    }

    [Fact]
    public void ReadAll_OneArticleThatBreaksOff_IsRefused()
    {
        var result = Assert.Single(ReadAll("a.json", Bytes("{\"title\":\"Pier closed\",\"body\":\"On")));

        Assert.Equal(RejectionReason.Damaged, result.Rejection?.Reason);
    }
}
