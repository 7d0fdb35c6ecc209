using System.Reflection;
using SearchKhadr.TestKit.Files;

namespace SearchKhadr.House.Tests;

/// <summary>Each library's public face stands in a file, so that a change to it is seen in review.</summary>
public sealed class PublicApiTests
{
    private const string Accept = "SEARCHKHADR_ACCEPT";

    [Theory]
    [InlineData("Lucene")]
    [InlineData("Analysis")]
    [InlineData("Highlighting")]
    [InlineData("Ingestion")]
    [InlineData("Archive")]
    public void Library_PublicApi_IsTheOneOnFile(string library)
    {
        var file = RepositoryRoot.Combine(
            "tests",
            "SearchKhadr.House.Tests",
            "PublicApi",
            $"{library}.verified.txt"
        );
        var actual = PublicApi.Describe(Assembly.Load($"SearchKhadr.{library}"));

        if (string.Equals(Environment.GetEnvironmentVariable(Accept), "true", StringComparison.Ordinal))
            File.WriteAllText(file, actual);

        Assert.True(
            string.Equals(File.Exists(file) ? File.ReadAllText(file) : "", actual, StringComparison.Ordinal),
            $"the public API of {library} changed: if that is meant, run the House tests once with {Accept}=true and commit {file}"
        );
    }
}
