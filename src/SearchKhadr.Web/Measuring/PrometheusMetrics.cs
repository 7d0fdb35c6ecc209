using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Text;
using SearchKhadr.Archive.Measuring;

namespace SearchKhadr.Web.Measuring;

/// <summary>Keeps what this server measures, and prints it for Prometheus.</summary>
/// <remarks><b>Threads</b> Safe for any number at once.</remarks>
internal sealed class PrometheusMetrics : IDisposable
{
    /// <summary>The media type of what is printed.</summary>
    public const string MediaType = "text/plain; version=0.0.4; charset=utf-8";

    private readonly ConcurrentDictionary<Instrument, MetricFamily> _families = new();
    private readonly MeterListener _listener = new();
    private readonly Lock _observing = new();

    /// <summary>Listens to this server's own meters and those of the process.</summary>
    /// <param name="meters">Made this server's meters.</param>
    public PrometheusMetrics(IMeterFactory meters)
    {
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            // Another server in the same process has meters of the same names.
            if (
                instrument.Meter.Scope == meters
                || instrument.Meter.Name is ArchiveMeter.Name or "System.Runtime"
            )
                listener.EnableMeasurementEvents(instrument);
        };
        _listener.SetMeasurementEventCallback<double>(
            (instrument, value, tags, _) => Record(instrument, value, tags)
        );
        _listener.SetMeasurementEventCallback<float>(
            (instrument, value, tags, _) => Record(instrument, value, tags)
        );
        _listener.SetMeasurementEventCallback<long>(
            (instrument, value, tags, _) => Record(instrument, value, tags)
        );
        _listener.SetMeasurementEventCallback<int>(
            (instrument, value, tags, _) => Record(instrument, value, tags)
        );
        _listener.Start();
    }

    /// <summary>Everything measured so far. <b>Shape</b> In the order of names.</summary>
    public string Print()
    {
        lock (_observing)
            _listener.RecordObservableInstruments();
        var text = new StringBuilder();
        foreach (var family in _families.Values.OrderBy(family => family.Name, StringComparer.Ordinal))
            family.Write(text);
        return text.ToString();
    }

    /// <inheritdoc/>
    public void Dispose() => _listener.Dispose();

    private void Record(
        Instrument instrument,
        double value,
        ReadOnlySpan<KeyValuePair<string, object?>> tags
    ) => _families.GetOrAdd(instrument, static made => new MetricFamily(made)).Record(value, tags);
}
