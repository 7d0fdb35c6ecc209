using SearchKhadr.Archive.Searching;
using SearchKhadr.Web.Wording;

namespace SearchKhadr.Web.Addressing;

/// <summary>What narrows a search, each with the search that remains without it.</summary>
internal static class SearchConditions
{
    // Each is a search of its own.
    private const int MostParts = 12;

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
        return parts.Count < 2 && Of(request).Count == 0 && request.Scope == SearchScope.Both
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

    /// <summary>
    /// What to take away where nothing is found: each condition with what goes with it, so that less of it never narrows;
    /// all of them as one where there are several; and each part of the words.
    /// </summary>
    public static IReadOnlyList<SearchCondition> Removable(SearchRequest request)
    {
        SearchCondition[] filters = [.. Together(request)];
        SearchCondition[] words = [.. OfWords(request).Take(MostParts)];
        SearchCondition[] all =
            filters.Length < 2
                ? []
                : [new(Texts.AllFilters, Without(request) with { Scope = default }) { IsAll = true }];
        return [.. filters, .. all, .. words];
    }

    /// <summary>Each part of the words by itself, where there are several; what is excluded finds nothing by itself.</summary>
    public static IReadOnlyList<SearchCondition> Alone(SearchRequest request)
    {
        QueryPart[] parts =
        [
            .. QueryParts.Of(request.Query).Where(part => !part.IsExclusion).Take(MostParts),
        ];
        return parts.Length < 2
            ? []
            :
            [
                .. parts.Select(part => new SearchCondition(
                    part.Text,
                    Without(request) with
                    {
                        Query = part.Text,
                    }
                )),
            ];
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

    // Values of a facet, dates and parts are each other's alternatives: without one of them there is less, not more.
    private static IEnumerable<SearchCondition> Together(SearchRequest request)
    {
        var single = Of(request with { Choices = [], In = [] });
        if (single.Count > 0)
            yield return new(
                Joined(single.Select(condition => condition.Label)),
                Without(request) with
                {
                    Choices = request.Choices,
                    In = request.In,
                }
            );
        foreach (
            var kept in request.Choices.Where(choice => !choice.Excluded).GroupBy(choice => choice.Facet)
        )
            yield return new(
                Joined(kept.Select(choice => FacetWords.Value(choice.Facet, choice.Value))),
                request with
                {
                    Choices = [.. request.Choices.Except(kept)],
                    Page = 1,
                }
            );
        foreach (var choice in request.Choices.Where(choice => choice.Excluded))
            yield return new(
                Phrase.Of(Texts.LeftOut, FacetWords.Value(choice.Facet, choice.Value)),
                request.Without(choice)
            )
            {
                IsExclusion = true,
            };
        if (request.In.Count > 0)
            yield return new(
                Phrase.Of(Texts.OnlyIn, Joined(request.In.Select(PartWords.InSentence))),
                request with
                {
                    In = [],
                    Page = 1,
                }
            );
        if (request.Scope != SearchScope.Both)
            yield return new(
                request.Scope == SearchScope.Comments ? Texts.OnlyComments : Texts.OnlyArticles,
                request with
                {
                    Scope = SearchScope.Both,
                    Page = 1,
                }
            );
    }

    private static string Joined(IEnumerable<string> labels) => string.Join(", ", labels);
}
