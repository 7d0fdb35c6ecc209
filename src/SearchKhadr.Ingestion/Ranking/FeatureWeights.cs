using System.Collections.Frozen;
using System.Globalization;

namespace SearchKhadr.Ingestion.Ranking;

/// <summary>A linear model: a weight for each named fact.</summary>
/// <remarks>
/// <b>Shape</b> A shipped file has one name and number a line, a space between them; lines with # in front say nothing.
/// </remarks>
internal sealed class FeatureWeights(IReadOnlyDictionary<string, double> weights)
{
    /// <summary>The weights in a file that is embedded in the assembly.</summary>
    public static FeatureWeights Load(string resource)
    {
        using var stream =
            typeof(FeatureWeights).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The assembly lacks its resource {resource}.");
        using var reader = new StreamReader(stream);
        var weights = new Dictionary<string, double>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#') || line.LastIndexOf(' ') is not (> 0 and var space))
                continue;
            var number = line.AsSpan(space + 1);
            weights[line[..space].TrimEnd()] = double.Parse(number, CultureInfo.InvariantCulture);
        }

        return new FeatureWeights(weights.ToFrozenDictionary(StringComparer.Ordinal));
    }

    public double Score(IReadOnlyDictionary<string, double> facts)
    {
        var score = 0.0;
        foreach (var (name, value) in facts)
            score += value * weights.GetValueOrDefault(name);
        return score;
    }
}
