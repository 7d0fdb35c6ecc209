using SearchKhadr.Archive.Searching;
using SearchKhadr.Web.Wording;

namespace SearchKhadr.Web.Addressing;

/// <summary>What narrows a search, each with the search that remains without it.</summary>
internal static class SearchConditions
{
    /// <summary>The conditions beside the words, in the order in which the filters stand.</summary>
    public static IReadOnlyList<SearchCondition> Of(SearchRequest request)
    {
        var first = request with { Page = 1 };
        var conditions = new List<SearchCondition>();
        if (request.From is not null || request.To is not null)
            conditions.Add(
                new(DateWords.OfRange(request.From, request.To), first with { From = null, To = null })
            );
        if (request.Undated)
            conditions.Add(new(Texts.NoDate, first with { Undated = false }));
        if (request.NotBefore)
            conditions.Add(new(Texts.NotBeforeKnown, first with { NotBefore = false }));
        foreach (var choice in request.Choices)
        {
            var value = FacetWords.Value(choice.Facet, choice.Value);
            var label = choice.Excluded ? Phrase.Of(Texts.LeftOut, value) : value;
            conditions.Add(new(label, first.Without(choice)) { IsExclusion = choice.Excluded });
        }
        foreach (var part in request.In)
        {
            string[] others = [.. request.In.Where(other => other != part)];
            conditions.Add(
                new(Phrase.Of(Texts.OnlyIn, PartWords.InSentence(part)), first with { In = others })
            );
        }
        return conditions;
    }

    /// <summary>The parts of what was typed, in its order; a single one cannot be taken away on its own.</summary>
    public static IReadOnlyList<SearchCondition> OfWords(SearchRequest request)
    {
        var parts = QueryParts.Of(request.Query);
        return parts.Count < 2 && SearchConditions.Of(request).Count == 0
            ? []
            :
            [
                .. parts.Select(part => new SearchCondition(
                    part.Text,
                    request with
                    {
                        Query = part.Without(request.Query),
                        Page = 1,
                    }
                )),
            ];
    }

    /// <summary>What to take away: each condition, each part of the words, and all conditions as one where there are several.</summary>
    public static IReadOnlyList<SearchCondition> Removable(SearchRequest request)
    {
        SearchCondition[] filters = [.. Of(request).Select(Removal)];
        SearchCondition[] words = [.. OfWords(request).Select(Removal)];
        return filters.Length < 2
            ? [.. filters, .. words]
            : [.. filters, new(Texts.RemoveAllFilters, Without(request)), .. words];
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

    private static SearchCondition Removal(SearchCondition condition) =>
        condition with
        {
            Label = Phrase.Of(Texts.RemoveCondition, condition.Label),
        };
}
