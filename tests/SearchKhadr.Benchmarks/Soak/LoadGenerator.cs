using System.Collections.Concurrent;
using System.Diagnostics;

namespace SearchKhadr.Benchmarks.Soak;

/// <summary>Asks a server for pages, as fast as it answers or at a rate.</summary>
internal sealed class LoadGenerator : IDisposable
{
    private readonly HttpClient _client;
    private readonly string[] _addresses;

    /// <summary>Asks for addresses of a server, one after the other.</summary>
    public LoadGenerator(Uri server, string[] addresses)
    {
        _client = new HttpClient(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false })
        {
            BaseAddress = server,
            Timeout = TimeSpan.FromSeconds(30),
        };
        _client.DefaultRequestHeaders.Accept.ParseAdd("text/html");
        _addresses = addresses;
    }

    /// <summary>So many at once, each asking again as soon as it is answered.</summary>
    public async Task<LoadFigures> AtOnce(int count, TimeSpan duration)
    {
        var run = new Run();
        var clock = Stopwatch.StartNew();
        await Task.WhenAll(
            Enumerable
                .Range(0, count)
                .Select(worker =>
                    Task.Run(async () =>
                    {
                        for (var i = worker; clock.Elapsed < duration; i += count)
                            await Ask(run, i, Stopwatch.GetTimestamp());
                    })
                )
        );
        return run.Figures(clock.Elapsed.TotalSeconds);
    }

    /// <summary>So many a second, whether the ones before are answered or not.</summary>
    /// <param name="perSecond">How many.</param>
    /// <param name="duration">How long at least.</param>
    /// <param name="other">What has to be done too before it ends.</param>
    /// <remarks>An answer's time counts from when it was due, so that a pause of the server is not overlooked.</remarks>
    public async Task<LoadFigures> AtRate(double perSecond, TimeSpan duration, Task other)
    {
        var run = new Run();
        var open = new ConcurrentDictionary<int, Task>();
        var began = Stopwatch.GetTimestamp();
        for (var i = 0; ; i++)
        {
            var due = TimeSpan.FromSeconds(i / perSecond);
            if (due > duration && other.IsCompleted)
                break;
            var left = due - Stopwatch.GetElapsedTime(began);
            if (left > TimeSpan.FromMilliseconds(1))
                await Task.Delay(left, CancellationToken.None);
            var (number, from) = (i, began + (long)(due.TotalSeconds * Stopwatch.Frequency));
            open[number] = Task.Run(
                async () =>
                {
                    await Ask(run, number, from);
                    open.TryRemove(number, out _);
                },
                CancellationToken.None
            );
        }
        await Task.WhenAll(open.Values);
        return run.Figures(Stopwatch.GetElapsedTime(began).TotalSeconds);
    }

    /// <inheritdoc/>
    public void Dispose() => _client.Dispose();

    private async Task Ask(Run run, int number, long from)
    {
        try
        {
            using var response = await _client.GetAsync(_addresses[number % _addresses.Length]);
            var page = await response.Content.ReadAsByteArrayAsync();
            if (!response.IsSuccessStatusCode)
                run.Fail($"status {(int)response.StatusCode}");
            else if (page.Length == 0)
                run.Fail("nothing");
            else
                run.Add(Stopwatch.GetElapsedTime(from));
        }
        catch (HttpRequestException wrong)
        {
            run.Fail(wrong.HttpRequestError.ToString());
        }
        catch (TaskCanceledException)
        {
            run.Fail("no answer in 30 s");
        }
    }

    private sealed class Run
    {
        private readonly ConcurrentDictionary<string, int> _failed = new(StringComparer.Ordinal);

        private readonly ConcurrentBag<Answer> _answers = [];

        public void Add(TimeSpan time) =>
            _answers.Add(new Answer(TimeProvider.System.GetUtcNow() - time, time.TotalMilliseconds));

        public void Fail(string how) => _failed.AddOrUpdate(how, 1, (_, count) => count + 1);

        public LoadFigures Figures(double seconds) => new(seconds, _answers, _failed);
    }
}
