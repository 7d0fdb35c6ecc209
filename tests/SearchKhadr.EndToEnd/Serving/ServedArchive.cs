using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using SearchKhadr.TestKit.Files;

namespace SearchKhadr.EndToEnd.Serving;

/// <summary>The real command, serving an archive of its own on a port of its own until the tests are done.</summary>
/// <param name="fill">Puts pages into the folder that is indexed; the sample archive and a hostile page where null.</param>
public sealed class ServedArchive(Action<string>? fill = null) : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private readonly List<string> _output = [];
    private Process? _process;

    /// <summary>Where it answers, such as <c>http://127.0.0.1:40123</c>.</summary>
    public string Address { get; } = $"http://127.0.0.1:{FreePort()}";

    /// <summary>Where its index is.</summary>
    public string IndexDirectory => _folder.Combine("index-data");

    private string Seeds => _folder.Combine("seeds");

    /// <summary>What it has printed.</summary>
    public string Output
    {
        get
        {
            lock (_output)
                return string.Join('\n', _output);
        }
    }

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        Directory.CreateDirectory(Seeds);
        (fill ?? FillWithSamples)(Seeds);
        await Start();
    }

    /// <summary>Serves again, where it was served before.</summary>
    public async Task Start()
    {
        _process = Process.Start(
            new ProcessStartInfo(
                "dotnet",
                [BuiltCommand.Path, "serve", "--index", IndexDirectory, "--seeds", Seeds, "--urls", Address]
            )
            {
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                WorkingDirectory = _folder.Path,
            }
        )!;
        _process.OutputDataReceived += (_, line) => Keep(line.Data);
        _process.ErrorDataReceived += (_, line) => Keep(line.Data);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        await AwaitAnswer();
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await Kill();
        _folder.Dispose();
    }

    /// <summary>Ends the command as a crash would.</summary>
    public async Task Kill()
    {
        if (_process is { HasExited: false })
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
        }
        _process?.Dispose();
        _process = null;
    }

    private static void FillWithSamples(string folder)
    {
        CopyFolder(RepositoryRoot.Combine("seeds"), folder);
        File.WriteAllText(Path.Combine(folder, "hostile.html"), HostilePage.Html);
    }

    private async Task AwaitAnswer()
    {
        using var http = new HttpClient();
        for (var attempt = 0; attempt < 2400; attempt++)
        {
            if (_process!.HasExited)
                throw new InvalidOperationException($"the command ended with {_process.ExitCode}:\n{Output}");
            try
            {
                using var response = await http.GetAsync(new Uri(Address));
                if (response.IsSuccessStatusCode)
                    return;
            }
            catch (HttpRequestException)
            {
                // It does not listen yet.
            }
            await Task.Delay(100);
        }
        throw new TimeoutException($"no answer from {Address}:\n{Output}");
    }

    private void Keep(string? line)
    {
        if (line is null)
            return;
        lock (_output)
            _output.Add(line);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static void CopyFolder(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
