using SearchKhadr.Archive.Searching;
using SearchKhadr.Web.Wording;

namespace SearchKhadr.Web.Addressing;

/// <summary>What narrows a search beside its words, each with the search that remains without it.</summary>
internal static class SearchConditions
{
    /// <summary>The conditions in the order in which the filters stand.</summary>
    public static IReadOnlyList<SearchCondition> Of(SearchRequest request)
    {
        var first = request with { Page = 1 };
        var conditions = new List<SearchCondition>();
        foreach (var choice in request.Choices)
        {
            FacetChoice[] others = [.. request.Choices.Where(other => other != choice)];
            conditions.Add(new(Label(choice), first with { Choices = others }));
        }
        if (request.From is not null || request.To is not null)
            conditions.Add(
                new(DateWords.OfRange(request.From, request.To), first with { From = null, To = null })
            );
        if (request.Undated)
            conditions.Add(new(Texts.NoDate, first with { Undated = false }));
        if (request.NotBefore)
            conditions.Add(new("not before a day", first with { NotBefore = false }));
        foreach (var part in request.In)
        {
            string[] others = [.. request.In.Where(other => other != part)];
            conditions.Add(
                new(Phrase.Of(Texts.OnlyIn, PartWords.InSentence(part)), first with { In = others })
            );
        }
        return conditions;
    }

    /// <summary>What to take away: each condition, and all of them as one where there are several.</summary>
    public static IReadOnlyList<SearchCondition> Removable(SearchRequest request)
    {
        SearchCondition[] each =
        [
            .. Of(request)
                .Select(condition =>
                    condition with
                    {
                        Label = Phrase.Of(Texts.RemoveCondition, condition.Label),
                    }
                ),
        ];
        return each.Length < 2 ? each : [.. each, new(Texts.RemoveAllFilters, Without(request))];
    }

    /// <summary>The same words in the same order, narrowed by nothing else.</summary>
    public static SearchRequest Without(SearchRequest request) =>
        request with
        {
            Choices = [],
            From = null,
            To = null,
            Undated = false,
            NotBefore = false,
            In = [],
            Page = 1,
        };

    private static string Label(FacetChoice choice)
    {
        var value =
            choice.Facet == FacetNames.Outlet
                ? OutletWords.Of(choice.Value)
                : $"{choice.Facet} {choice.Value}";
        return choice.Excluded ? $"without {value}" : value;
    }
}
