using System.Globalization;
using System.Text;

namespace SearchKhadr.Web.Measuring;

/// <summary>The measurements of an instrument under the same labels.</summary>
/// <param name="labels">The labels as they are printed, without braces.</param>
/// <param name="bounds">The upper bounds of a histogram's buckets, lowest first; null for a single number.</param>
internal sealed class MetricSeries(string labels, double[]? bounds)
{
    private readonly Lock _gate = new();
    private readonly long[] _buckets = new long[(bounds?.Length ?? 0) + 1];
    private double _value;
    private long _count;

    /// <summary>Adds to the number, or to the bucket it falls in.</summary>
    public void Add(double value)
    {
        lock (_gate)
        {
            _value += value;
            _count++;
            if (bounds is null)
                return;
            var at = Array.FindIndex(bounds, bound => value <= bound);
            _buckets[at < 0 ? bounds.Length : at]++;
        }
    }

    /// <summary>Replaces the number.</summary>
    public void Set(double value)
    {
        lock (_gate)
            _value = value;
    }

    /// <summary>Writes its lines.</summary>
    public void Write(StringBuilder text, string name)
    {
        lock (_gate)
        {
            if (bounds is null)
            {
                Line(text, name, labels, _value);
                return;
            }
            var below = 0L;
            for (var i = 0; i < _buckets.Length; i++)
            {
                below += _buckets[i];
                var bound = i < bounds.Length ? Number(bounds[i]) : "+Inf";
                Line(text, name + "_bucket", Joined(labels, $"le=\"{bound}\""), below);
            }
            Line(text, name + "_sum", labels, _value);
            Line(text, name + "_count", labels, _count);
        }
    }

    private static string Joined(string labels, string more) =>
        labels.Length == 0 ? more : $"{labels},{more}";

    private static void Line(StringBuilder text, string name, string labels, double value)
    {
        text.Append(name);
        if (labels.Length > 0)
            text.Append('{').Append(labels).Append('}');
        text.Append(' ').Append(Number(value)).Append('\n');
    }

    private static string Number(double value) => value.ToString("R", CultureInfo.InvariantCulture);
}
