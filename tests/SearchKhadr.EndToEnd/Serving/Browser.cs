using Microsoft.Playwright;

namespace SearchKhadr.EndToEnd.Serving;

/// <summary>Chromium, and the archive that it looks at; one of each for all tests.</summary>
public sealed class Browser : IAsyncLifetime
{
    private const string Variable = "CHROMIUM";
    private const string Default = "/usr/bin/chromium";

    private readonly ServedArchive _empty = new(static _ => { });
    private Task? _emptyServed;
    private IPlaywright? _playwright;
    private IBrowser? _chromium;

    /// <summary>The archive that is served.</summary>
    public ServedArchive Archive { get; } = new();

    private static string Executable => Environment.GetEnvironmentVariable(Variable) ?? Default;

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        if (!File.Exists(Executable))
            return;
        await Archive.InitializeAsync();
        // What comes is waited for as long as a busy machine takes; what is there is not waited for at all.
        Assertions.SetDefaultExpectTimeout(20_000);
        _playwright = await Playwright.CreateAsync();
        _chromium = await _playwright.Chromium.LaunchAsync(
            new()
            {
                ExecutablePath = Executable,
                Args =
                [
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                ],
            }
        );
    }

    /// <summary>An archive with nothing in it, served from when it is first asked for.</summary>
    public async Task<ServedArchive> EmptyArchive()
    {
        await (_emptyServed ??= _empty.InitializeAsync().AsTask());
        return _empty;
    }

    /// <summary>Opens a page; where there is no Chromium the test is skipped, or fails with <c>CI=true</c>.</summary>
    public async Task<Visit> Open(string path, Looks looks, ServedArchive? archive = null)
    {
        var visit = await New(looks, archive);
        await visit.Go(path);
        return visit;
    }

    /// <summary>A browser that has been nowhere yet.</summary>
    public async Task<Visit> New(Looks looks, ServedArchive? archive = null)
    {
        if (_chromium is null)
        {
            const string Reason = $"needs Chromium: apt-get install chromium, or set {Variable} to its path";
            if (string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.Ordinal))
                Assert.Fail(Reason);
            Assert.Skip(Reason);
        }
        var context = await _chromium.NewContextAsync(
            new()
            {
                BaseURL = (archive ?? Archive).Address,
                JavaScriptEnabled = looks.JavaScript,
                ColorScheme = looks.Dark ? ColorScheme.Dark : ColorScheme.Light,
                ViewportSize = new() { Width = looks.Width, Height = 900 },
                Locale = "en-CA",
                ReducedMotion = ReducedMotion.Reduce,
            }
        );
        return new Visit(await context.NewPageAsync(), looks);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_chromium is not null)
            await _chromium.DisposeAsync();
        _playwright?.Dispose();
        await Archive.DisposeAsync();
        await _empty.DisposeAsync();
    }
}
