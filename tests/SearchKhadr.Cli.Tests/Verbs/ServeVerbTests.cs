using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using SearchKhadr.TestKit.Files;

namespace SearchKhadr.Cli.Tests.Verbs;

public sealed class ServeVerbTests(SmallFolder folder) : IClassFixture<SmallFolder>
{
    [Fact]
    public async Task Serve_OnAPortThatIsTaken_FailsInWordsAndNotInAStack()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var address = $"http://127.0.0.1:{((IPEndPoint)other.LocalEndpoint).Port}";
        var start = new ProcessStartInfo(
            "dotnet",
            [BuiltCommand.Path, "serve", folder.Pages, "--index", folder.Index, "--urls", address]
        )
        {
            UseShellExecute = false,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };

        using var serve = Process.Start(start)!;
        var output = serve.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = await serve.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await serve.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(2, serve.ExitCode);
        Assert.Contains($"{address}: address already in use", error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", await output + error, StringComparison.Ordinal);
    }
}
