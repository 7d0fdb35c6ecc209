using System.Text.RegularExpressions;

namespace SearchKhadr.Ingestion.Furniture;

/// <summary>Builds one pattern out of a file of phrases that is embedded in the assembly.</summary>
/// <remarks>
/// <b>Shape</b> One phrase a line, a regular expression in which a space stands for any white space; lines that begin
/// with # and empty lines say nothing. A phrase matches a whole line, with an end mark behind it or not.
/// </remarks>
internal static class PhraseFile
{
    /// <summary>No line takes a hundredth of it; one made to take longer is given up.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    public static Regex Load(FurnitureKind kind)
    {
        var name = $"{typeof(PhraseFile).Namespace}.Phrases.{kind}.txt";
        using var stream =
            typeof(PhraseFile).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The assembly lacks its resource {name}.");
        using var reader = new StreamReader(stream);
        var phrases = reader
            .ReadToEnd()
            .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(static line => !line.StartsWith('#'))
            .Select(static line => line.Replace(" ", @"\s+", StringComparison.Ordinal));
        // Without backtracking a file this long outgrows the automaton that .NET allows; lines and phrases are short.
        return new Regex(
            @"^(" + string.Join('|', phrases) + @")\s?[.!:…]{0,3}$",
            RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
            Patience
        );
    }
}
