using System.Globalization;

namespace SearchKhadr.Benchmarks.Training;

/// <summary>Writes learnt weights as the product reads them.</summary>
internal static class WeightFile
{
    public static void Write(string file, string verb, IReadOnlyDictionary<string, double> weights) =>
        File.WriteAllLines(
            file,
            weights
                .Where(static pair => Math.Abs(pair.Value) >= 0.005)
                .OrderBy(static pair => pair.Key, StringComparer.Ordinal)
                .Select(static pair =>
                    string.Create(CultureInfo.InvariantCulture, $"{pair.Key} {pair.Value:F2}")
                )
                .Prepend($"# Made by SearchKhadr.Benchmarks {verb}; do not edit by hand.")
        );
}
