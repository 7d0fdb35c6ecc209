using System.Globalization;
using SearchKhadr.Ingestion.Bylines;
using SearchKhadr.Ingestion.Cleaning;
using SearchKhadr.Ingestion.Reading;

namespace SearchKhadr.Ingestion.Outlets;

/// <summary>Weighs what a page says about who published it; only what is certain enough comes out.</summary>
internal sealed class OutletVotes
{
    /// <summary>One plain statement, such as a copyright line, or two hints that agree.</summary>
    private const double Certain = 1.0;

    private readonly Dictionary<string, (string Name, double Weight, string Evidence)> _votes = new(
        StringComparer.Ordinal
    );

    public void Add(string? name, double weight, string evidence)
    {
        name = Tidy(name);
        if (name is null)
            return;
        if (MediaWords.LooksLikeAgency(name) && evidence is "byline")
            weight *= 0.4;

        var key = NameKey.OfOutlet(name);
        if (key.Length == 0)
            return;
        _votes[key] = _votes.TryGetValue(key, out var vote)
            ? (Better(vote.Name, name), vote.Weight + weight, vote.Evidence)
            : (name, weight, evidence);
    }

    /// <summary>The name that most speaks for, or null where nothing is certain.</summary>
    public OutletEvidence? Winner()
    {
        if (_votes.Count == 0)
            return null;

        var best = _votes.Values.MaxBy(static v => v.Weight);
        return best.Weight >= Certain ? new(best.Name, best.Evidence) : null;
    }

    private static string? Tidy(string? name)
    {
        name = name?.Trim([.. " .,;:|•·–—-()[]\"“”"]);
        if (name is not { Length: >= 2 and <= 60 } || !name.Any(char.IsLetter))
            return null;

        var isShouted = name.Length > 5 && !name.Any(char.IsLower);
        return isShouted ? CultureInfo.InvariantCulture.TextInfo.ToTitleCase(name.ToLowerInvariant()) : name;
    }

    private static string Better(string a, string b) => b.Length > a.Length || !a.Any(char.IsLower) ? b : a;
}
