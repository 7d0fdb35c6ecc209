using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Text;

namespace SearchKhadr.Web.Measuring;

/// <summary>All series of one instrument, in the text form of Prometheus.</summary>
/// <remarks>
/// <b>Threads</b> Safe for any number at once. <b>Source</b> Prometheus text exposition format 0.0.4; names as
/// OpenTelemetry maps them.
/// </remarks>
internal sealed class MetricFamily
{
    // Labels come from code, not from readers; where one ran away all the same, the rest is left out.
    private const int MostSeries = 1_000;

    private static readonly double[] DefaultBounds = [.005, .01, .025, .05, .1, .25, .5, 1, 2.5, 5, 10];

    private readonly ConcurrentDictionary<string, MetricSeries> _series = new(StringComparer.Ordinal);
    private readonly Instrument _instrument;
    private readonly string _type;
    private readonly double[]? _bounds;

    /// <summary>Takes an instrument.</summary>
    public MetricFamily(Instrument instrument)
    {
        _instrument = instrument;
        var kind = instrument.GetType().Name;
        _type =
            kind.StartsWith("Histogram", StringComparison.Ordinal) ? "histogram"
            : kind.StartsWith("Counter", StringComparison.Ordinal)
            || kind.StartsWith("ObservableCounter", StringComparison.Ordinal)
                ? "counter"
            : "gauge";
        // Whole numbers that are counted up and down are told as differences, like those that only grow.
        IsSum = !instrument.IsObservable && !kind.StartsWith("Gauge", StringComparison.Ordinal);
        _bounds = _type == "histogram" ? BoundsOf(instrument) : null;
        Name = NameOf(instrument, _type);
    }

    /// <summary>The name as it is printed.</summary>
    public string Name { get; }

    private bool IsSum { get; }

    /// <summary>Takes a measurement.</summary>
    public void Record(double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var labels = LabelsOf(tags);
        if (!_series.TryGetValue(labels, out var series))
        {
            if (_series.Count >= MostSeries)
                return;
            series = _series.GetOrAdd(labels, new MetricSeries(labels, _bounds));
        }
        if (IsSum)
            series.Add(value);
        else
            series.Set(value);
    }

    /// <summary>Writes its help, its type and its lines; nothing while it has none.</summary>
    public void Write(StringBuilder text)
    {
        if (_series.IsEmpty)
            return;
        if (_instrument.Description is { Length: > 0 } help)
            text.Append("# HELP ").Append(Name).Append(' ').Append(Escape(help)).Append('\n');
        text.Append("# TYPE ").Append(Name).Append(' ').Append(_type).Append('\n');
        foreach (var (_, series) in _series.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            series.Write(text, Name);
    }

    private static string NameOf(Instrument instrument, string type)
    {
        var name = new StringBuilder();
        foreach (var c in instrument.Name)
            name.Append(char.IsAsciiLetterOrDigit(c) ? c : '_');
        var unit = instrument.Unit switch
        {
            "s" => "_seconds",
            "By" => "_bytes",
            _ => "",
        };
        return name.Append(unit).Append(type == "counter" ? "_total" : "").ToString();
    }

    private static double[] BoundsOf(Instrument instrument) =>
        instrument is Histogram<double> { Advice.HistogramBucketBoundaries: { Count: > 0 } bounds }
            ? [.. bounds]
            : DefaultBounds;

    private static string LabelsOf(ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        if (tags.IsEmpty)
            return "";
        var labels = new List<string>(tags.Length);
        foreach (var (key, value) in tags)
        {
            var name = string.Concat(key.Select(c => char.IsAsciiLetterOrDigit(c) ? c : '_'));
            labels.Add($"{name}=\"{Escape($"{value}").Replace("\"", "\\\"", StringComparison.Ordinal)}\"");
        }
        labels.Sort(StringComparer.Ordinal);
        return string.Join(',', labels);
    }

    private static string Escape(string text) =>
        text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);
}
