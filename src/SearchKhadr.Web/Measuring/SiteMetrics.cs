using System.Diagnostics;
using System.Diagnostics.Metrics;
using SearchKhadr.Archive.Measuring;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Lucene.Errors;

namespace SearchKhadr.Web.Measuring;

/// <summary>What a server counts and times of itself.</summary>
/// <remarks><b>Threads</b> Safe for any number at once.</remarks>
internal sealed class SiteMetrics
{
    /// <summary>The meter's name.</summary>
    public const string Name = "SearchKhadr";

    private static readonly double[] Seconds = [.001, .0025, .005, .01, .025, .05, .1, .25, .5, 1, 2.5, 5];

    private readonly Counter<long> _searches;
    private readonly Histogram<double> _durations;

    /// <summary>Makes the instruments.</summary>
    /// <param name="meters">Makes the meter.</param>
    /// <param name="archive">Tells what the index holds.</param>
    /// <param name="time">Tells the index's age.</param>
    public SiteMetrics(IMeterFactory meters, ISearchService archive, TimeProvider time)
    {
        var meter = meters.Create(Name);
        _searches = meter.CreateCounter<long>(
            "searchkhadr.requests",
            "{request}",
            "What was asked of the archive."
        );
        _durations = meter.CreateHistogram(
            "searchkhadr.request.duration",
            "s",
            "How long the archive took to answer.",
            tags: null,
            new InstrumentAdvice<double> { HistogramBucketBoundaries = Seconds }
        );
        ArchiveMeter.Announce();
        Gauge("searchkhadr.index.articles", "{article}", "Articles that can be found.", s => s.Articles);
        Gauge("searchkhadr.index.comments", "{comment}", "Comments of those articles.", s => s.Comments);
        Gauge("searchkhadr.index.commit", "", "The number of the commit that answers.", s => s.Commit);
        Gauge(
            "searchkhadr.index.size",
            "By",
            "How much disk the index takes.",
            s => IndexFiles.LengthBytes(s)
        );
        Gauge("searchkhadr.index.age", "s", "Time since the last commit.", s => IndexFiles.Age(s, time));

        void Gauge(string name, string unit, string description, Func<ArchiveStatus, double> value) =>
            meter.CreateObservableGauge(name, () => Observe(archive, value), unit, description);
    }

    /// <summary>Does something for a reader, and counts and times it.</summary>
    /// <param name="kind">What is done: <c>search</c>, <c>facets</c>, <c>suggest</c>, …</param>
    /// <param name="work">Does it.</param>
    /// <param name="reader">Tells that the reader has given up; a search that ends so for another reason was stopped.</param>
    public T Measure<T>(string kind, Func<T> work, CancellationToken reader)
    {
        var started = Stopwatch.GetTimestamp();
        var outcome = "failed";
        try
        {
            var done = work();
            outcome = "answered";
            return done;
        }
        catch (Exception ended) when (ended is OperationCanceledException or QueryTooComplexException)
        {
            outcome = reader.IsCancellationRequested ? "given up" : "stopped";
            throw;
        }
        finally
        {
            KeyValuePair<string, object?> tag = new("kind", kind);
            _searches.Add(1, tag, new("outcome", outcome));
            _durations.Record(Stopwatch.GetElapsedTime(started).TotalSeconds, tag);
        }
    }

    // Of an index that cannot be opened there is nothing to tell; the ready check says why.
    private static IEnumerable<Measurement<double>> Observe(
        ISearchService archive,
        Func<ArchiveStatus, double> value
    )
    {
        try
        {
            return [new(value(archive.Status))];
        }
        catch (IndexException)
        {
            return [];
        }
    }
}
