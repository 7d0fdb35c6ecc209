using System.Globalization;
using SearchKhadr.Cli.Output;
using SearchKhadr.Cli.Verbs;
using SearchKhadr.TestKit.Files;

namespace SearchKhadr.Cli.Tests.Verbs;

public sealed class ServeAccessTests
{
    [Theory]
    [InlineData("--listen", "http://0.0.0.0:0")]
    [InlineData("--listen", "http://127.0.0.1:0;http://192.0.2.7:0")]
    [InlineData("--urls", "http://archive.example:0")]
    [InlineData("--password-hash", "paper lantern")]
    public async Task Serve_OpenByMistakeOrWithNoHash_IsRefusedBeforeAnythingIsRead(
        string option,
        string value
    )
    {
        using var folder = new TemporaryFolder();
        var index = folder.Combine("index");

        var (exitCode, _, error) = await Command.RunAsync("serve", option, value, "--index", index);

        Assert.Equal(ExitCodes.Failed, exitCode);
        Assert.Contains("--hash-secret", error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(index));
    }

    [Fact]
    public void Hash_OfASecret_IsPrintedWithoutIt()
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        var terminal = new Terminal(output, TextWriter.Null, hasColour: false, hasProgressBars: false);

        var exitCode = ServeAccess.Hash(new StringReader("paper lantern\n"), terminal);

        Assert.Equal(ExitCodes.Done, exitCode);
        Assert.StartsWith("pbkdf2-sha512$210000$", output.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("lantern", output.ToString(), StringComparison.Ordinal);
    }
}
