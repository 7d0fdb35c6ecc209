using SearchKhadr.Ingestion.Bylines;
using SearchKhadr.Ingestion.Html.Dating;
using SearchKhadr.Ingestion.Html.Parsing;

namespace SearchKhadr.Ingestion.Html.Authorship;

/// <summary>Groups a page's clues by the names they give and states what is known about each.</summary>
internal sealed class AuthorItems(IReadOnlyList<AuthorClue> clues, HeadZone zone, string? site)
{
    private static readonly string[] KindNames = Enum.GetNames<AuthorClueKind>();

    private readonly string _site = HtmlText.Fold(site);

    public List<AuthorItem> Build()
    {
        var groups = clues
            .GroupBy(static clue => Key(clue.People), StringComparer.Ordinal)
            .Where(static group => group.Key.Length > 0)
            .Select(static group => (group.Key, Clues: group.ToList()))
            .ToList();
        var keys = groups.ConvertAll(static group => group.Key);
        return groups.ConvertAll(group => Item(group.Key, group.Clues, keys));
    }

    /// <summary>"Ana Ruiz Bo Li" and "Ana Ruiz, Bo Li" are the same people.</summary>
    private static string Key(IReadOnlyList<string> people) =>
        string.Concat(people.Select(static name => HtmlText.Fold(name)));

    private AuthorItem Item(string key, List<AuthorClue> own, List<string> keys)
    {
        var facts = new Dictionary<string, double>(StringComparer.Ordinal);
        var kinds = own.Select(static clue => clue.Kind).ToHashSet();
        foreach (var kind in kinds)
        {
            facts["is " + KindNames[(int)kind]] = 1;
            if (Key(clues.First(clue => clue.Kind == kind).People) == key)
                facts["first " + KindNames[(int)kind]] = 1;
        }

        if (
            kinds.All(IsUnseen)
            && clues.Any(static clue =>
                clue.Kind == AuthorClueKind.SaidNear && clue.People.All(PersonNames.LooksLikeName)
            )
        )
            facts["unseen beside a said one"] = 1;
        facts["two kinds"] = kinds.Count >= 2 ? 1 : 0;
        facts["three kinds"] = kinds.Count >= 3 ? 1 : 0;
        AddNames(own[0].People, facts);
        facts["is the site"] = key == _site ? 1 : 0;
        facts["is like the site"] =
            key != _site
            && _site.Length > 3
            && (
                key.Contains(_site, StringComparison.Ordinal) || _site.Contains(key, StringComparison.Ordinal)
            )
                ? 1
                : 0;
        AddOthers(key, own[0].People, keys, facts);
        if (own.Find(static clue => clue.Block >= 0) is { } seen)
            facts["distance"] = Math.Min(1, Math.Abs(seen.Block - zone.Anchor) / 20.0);
        return new AuthorItem(Fullest(own), own, facts);
    }

    /// <summary>Whether only programs are told.</summary>
    private static bool IsUnseen(AuthorClueKind kind) => kind <= AuthorClueKind.Meta;

    /// <summary>How the names stand to what other places of the page give.</summary>
    private void AddOthers(
        string key,
        IReadOnlyList<string> people,
        List<string> keys,
        Dictionary<string, double> facts
    )
    {
        var around = keys.Where(other => other != key && other.Contains(key, StringComparison.Ordinal))
            .ToList();
        facts["part of another"] = around.Count > 0 ? 1 : 0;
        facts["holds another"] = keys.Exists(other =>
            other != key && key.Contains(other, StringComparison.Ordinal)
        )
            ? 1
            : 0;
        facts["all of several"] = IsSum(people, keys) ? 1 : 0;
        facts["one of several"] =
            around.Count > 0
            && clues.Any(clue => IsSum(clue.People, keys) && around.Contains(Key(clue.People)))
                ? 1
                : 0;
    }

    /// <summary>Whether each of several people is named alone too.</summary>
    private static bool IsSum(IReadOnlyList<string> people, List<string> keys) =>
        people.Count > 1 && people.All(name => keys.Contains(HtmlText.Fold(name), StringComparer.Ordinal));

    private static void AddNames(IReadOnlyList<string> people, Dictionary<string, double> facts)
    {
        facts["names"] = people.All(PersonNames.LooksLikeName) ? 1 : 0;
        facts["one word"] = people.Count == 1 && !people[0].Contains(' ', StringComparison.Ordinal) ? 1 : 0;
        facts["lower case"] = people.All(static name => !name.Any(char.IsUpper)) ? 1 : 0;
        facts["digits"] = people.Any(static name => name.Any(char.IsDigit)) ? 1 : 0;
        facts["several"] = people.Count > 1 ? 1 : 0;
        facts["many"] = people.Count > 3 ? 1 : 0;
        facts["outlet"] = people.Any(static name => MediaWords.LooksLikeOutlet(name)) ? 1 : 0;
        facts["body"] = people.Count == 1 && BylineParser.ReadBody(people[0]) is not null ? 1 : 0;
        facts["long"] = people.Any(static name => name.Length > 40) ? 1 : 0;
        facts["joined"] = people.Any(static name =>
            name.Any(static c => c is '_' or '.' or '@') && !name.Contains(' ', StringComparison.Ordinal)
        )
            ? 1
            : 0;
    }

    /// <summary>The writing that tells most people apart, with capitals where another is in one case only.</summary>
    private static IReadOnlyList<string> Fullest(List<AuthorClue> own) =>
        own.Select(static clue => clue.People)
            .OrderByDescending(static people => people.Count)
            .ThenByDescending(static people => people.All(IsMixed))
            .First();

    private static bool IsMixed(string name) => name.Any(char.IsUpper) && name.Any(char.IsLower);
}
