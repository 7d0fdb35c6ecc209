using System.Globalization;

namespace SearchKhadr.Ingestion.Html.Dating;

/// <summary>Groups a page's clues by the value they give and states what is known about each value.</summary>
internal sealed class DateItems
{
    /// <summary>As many days in elements that are dressed alike are those of a list of pages.</summary>
    private const int FewestOfList = 3;

    private static readonly string[] KindNames = Enum.GetNames<ClueKind>();

    private readonly List<(string Value, List<DateClue> Clues)> _groups;
    private readonly IReadOnlyList<DateClue> _clues;
    private readonly HashSet<string> _lists;
    private readonly string? _address;
    private readonly string? _firstComment;
    private readonly string? _published;
    private readonly bool _isPublicationShown;
    private readonly bool _isPublicationChange;
    private readonly string? _earliest;
    private readonly string? _latest;

    private DateItems(IReadOnlyList<DateClue> clues)
    {
        _clues = clues;
        _groups =
        [
            .. clues
                .GroupBy(static clue => clue.Reading.Value, StringComparer.Ordinal)
                .Select(static group => (group.Key, group.ToList())),
        ];
        _lists = clues
            .Where(IsMarked)
            .GroupBy(static clue => clue.Evidence, StringComparer.Ordinal)
            .Where(static group =>
                group.DistinctBy(static clue => clue.Reading.Value).Count() >= FewestOfList
                || group.DistinctBy(static clue => clue.Block).Count() >= FewestOfList
            )
            .Select(static group => group.Key)
            .ToHashSet(StringComparer.Ordinal);
        _address = clues.FirstOrDefault(static clue => clue.Kind == ClueKind.Address)?.Reading.Value;
        _firstComment = clues
            .Where(static clue => clue.Kind == ClueKind.Comment && IsDay(clue.Reading.Value))
            .Min(static clue => clue.Reading.Value);
        _published = clues
            .Where(static clue => clue.TellsPublication && IsDay(clue.Reading.Value))
            .Min(static clue => clue.Reading.Value);
        _isPublicationChange = clues.Any(clue => clue.IsModified && clue.Reading.Value == _published);
        _isPublicationShown = clues.Any(clue => clue.IsShown && clue.Reading.Value == _published);
        var days = _groups.Where(static group => IsDay(group.Value) && group.Clues.Exists(IsOwn)).ToList();
        _earliest = days.Min(static group => group.Value);
        _latest = days.Max(static group => group.Value);
    }

    public static List<DateItem> Of(IReadOnlyList<DateClue> clues)
    {
        var items = new DateItems(clues);
        return [.. items._groups.Select(items.Item)];
    }

    private DateItem Item((string Value, List<DateClue> Clues) group)
    {
        var facts = new Dictionary<string, double>(StringComparer.Ordinal);
        var kinds = group.Clues.Select(static clue => clue.Kind).ToHashSet();
        foreach (var kind in kinds)
        {
            facts["is " + KindNames[(int)kind]] = 1;
            var first = _clues.First(clue => clue.Kind == kind);
            if (first.Reading.Value == group.Value)
                facts["first " + KindNames[(int)kind]] = 1;
        }

        var own = kinds.Count(static kind => kind is not (ClueKind.Comment or ClueKind.Elsewhere));
        facts["two kinds"] = own >= 2 ? 1 : 0;
        facts["three kinds"] = own >= 3 ? 1 : 0;
        if (_published is not null && !group.Clues.Exists(static clue => clue.TellsPublication))
            facts["another day is told"] = 1;
        facts["only modified"] = group.Clues.TrueForAll(static clue => clue.IsModified) ? 1 : 0;
        facts["in a list"] = IsInList(group.Clues) ? 1 : 0;
        facts["month"] = group.Value.Length == 7 ? 1 : 0;
        facts["year"] = group.Value.Length == 4 ? 1 : 0;
        facts["earliest"] = group.Value == _earliest ? 1 : 0;
        facts["latest"] = group.Value == _latest ? 1 : 0;
        facts["after a comment"] =
            _firstComment is not null && string.CompareOrdinal(group.Value, _firstComment) > 0 ? 1 : 0;
        AddAddress(group.Value, facts);
        AddChange(group, facts);
        AddShown(group, facts);
        AddNeighbours(group, facts);
        return new DateItem(group.Value, group.Clues, facts);
    }

    /// <summary>Whether elements hold the value and each is dressed as the many of a list are.</summary>
    private bool IsInList(List<DateClue> clues) =>
        clues.Exists(IsMarked) && clues.TrueForAll(clue => !IsMarked(clue) || _lists.Contains(clue.Evidence));

    /// <summary>A change that is told where the publication is too: whether a reader sees the one, the other or both.</summary>
    private void AddChange((string Value, List<DateClue> Clues) group, Dictionary<string, double> facts)
    {
        if (
            _published is null
            || string.CompareOrdinal(group.Value, _published) <= 0
            || !group.Clues.Exists(static clue => clue.IsModified)
            || group.Clues.Exists(static clue => clue.TellsPublication)
        )
            return;
        var isShown = group.Clues.Exists(static clue => clue.IsShown);
        var change = isShown ? "shown change" : "unseen change";
        facts[
            change + (_isPublicationShown ? " beside a shown publication" : " beside an unseen publication")
        ] = 1;
    }

    /// <summary>A day that readers see, where the day that programs are told is another and is not seen.</summary>
    private void AddShown((string Value, List<DateClue> Clues) group, Dictionary<string, double> facts)
    {
        if (
            _published is null
            || _isPublicationShown
            || !IsDay(group.Value)
            || !group.Clues.Exists(static clue => clue is { IsShown: true, IsModified: false })
        )
            return;
        var order = string.CompareOrdinal(group.Value, _published);
        if (order != 0)
            facts[order < 0 ? "shown before an unseen publication" : "shown after an unseen publication"] = 1;
        // Where publication and last change are one day, programs may be told of the change alone.
        if (order < 0 && _isPublicationChange)
            facts["shown before a change"] = 1;
    }

    private void AddAddress(string value, Dictionary<string, double> facts)
    {
        if (_address is null)
            return;
        var shorter = Math.Min(value.Length, _address.Length);
        var agrees = string.CompareOrdinal(value, 0, _address, 0, shorter) == 0;
        var unit = _address.Length == 10 ? "day" : "month";
        facts[(agrees ? "agrees with address " : "contradicts address ") + unit] = 1;
        if (IsDay(value) && IsDay(_address) && Day(value).DayNumber > Day(_address).DayNumber + 1)
            facts["after address day"] = 1;
    }

    /// <summary>Near midnight UTC names another day than the place did where the page was published.</summary>
    private void AddNeighbours((string Value, List<DateClue> Clues) group, Dictionary<string, double> facts)
    {
        if (!IsDay(group.Value))
            return;

        var day = Day(group.Value);
        foreach (var other in _groups)
        {
            if (!IsDay(other.Value) || Math.Abs(Day(other.Value).DayNumber - day.DayNumber) != 1)
                continue;
            if (IsUtcOnly(group.Clues) && other.Clues.Exists(IsLocal))
                facts["a local day beside it"] = 1;
            if (group.Clues.Exists(IsLocal) && IsUtcOnly(other.Clues))
                facts["a UTC day beside it"] = 1;
        }
    }

    private static bool IsUtcOnly(List<DateClue> clues) =>
        clues.Exists(static clue => clue.IsUtc && !clue.IsModified)
        && clues.TrueForAll(static clue => clue.IsUtc || clue.IsModified || !IsOwn(clue));

    /// <summary>Whether an element that is made or named to hold a date gives it.</summary>
    private static bool IsMarked(DateClue clue) =>
        clue.Kind
            is ClueKind.TimeNear
                or ClueKind.TimeFar
                or ClueKind.NamedNear
                or ClueKind.NamedFar
                or ClueKind.MarkedModified
                or ClueKind.MarkedPublished;

    private static bool IsLocal(DateClue clue) => !clue.IsUtc && !clue.IsModified && IsOwn(clue);

    private static bool IsOwn(DateClue clue) =>
        clue.Kind
            is not (
                ClueKind.Comment
                or ClueKind.Elsewhere
                or ClueKind.Picture
                or ClueKind.Footer
                or ClueKind.LineInside
            );

    public static bool IsDay(string value) => value.Length == 10;

    public static DateOnly Day(string value) =>
        DateOnly.ParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
