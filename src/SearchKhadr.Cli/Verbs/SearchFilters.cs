using System.CommandLine;
using SearchKhadr.Archive.Searching;

namespace SearchKhadr.Cli.Verbs;

/// <summary>The words and options that say what is searched, called as the parameters of the page's address are.</summary>
/// <remarks>What an address calls <c>not.outlet</c> is <c>--not-outlet</c> here.</remarks>
internal static class SearchFilters
{
    private static readonly Argument<string[]> Words = new("WORDS")
    {
        Description = "What to look for; without any, everything.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private static readonly Option<string> Scope = Choice(
        "--scope",
        "What a result is: an article found with its comments (both), an article without them, or a comment by itself.",
        "SCOPE",
        Enum.GetNames<SearchScope>()
    );

    private static readonly Option<string> From = Date(
        "--from",
        "Keep articles from this date on: 2009, 2009-02 or 2009-02-05."
    );

    private static readonly Option<string> To = Date(
        "--to",
        "Keep articles up to this date, itself included."
    );

    private static readonly Option<bool> Undated = new("--undated")
    {
        Description = "Keep articles of which no date is known; with dates, beside those.",
    };

    private static readonly Option<bool> NotBefore = new("--notbefore")
    {
        Description =
            "Keep articles of which only a day is known before which they cannot be; with dates, beside those.",
    };

    private static readonly Option<string[]> In = new("--in")
    {
        Description =
            $"Look only in these parts, several with commas: {string.Join(", ", SearchableParts.All)}.",
        HelpName = "PARTS",
    };

    private static readonly Option<string> Sort = Choice(
        "--sort",
        "The order: relevance, newest or oldest.",
        "ORDER",
        Enum.GetNames<SortOrder>()
    );

    private static readonly (string Facet, string Keeps, string HelpName)[] Facets =
    [
        (FacetNames.Outlet, "published by this outlet; \"unknown\" are those that name none", "NAME"),
        (FacetNames.Matched, "in this part of which a word of the search stands", "PART"),
        (FacetNames.Comments, "with comments (yes) or without (no)", "yes|no"),
        (FacetNames.Section, "of this section; \"unknown\" are those of none", "NAME"),
        (FacetNames.Byline, "written by this person; \"unknown\" are those that name nobody", "NAME"),
        (FacetNames.Language, "in this language, such as en", "CODE"),
        (FacetNames.Kind, "of this kind, such as newspaper", "KIND"),
        (FacetNames.Certainty, "whose date is known so well: day, month, year, not-before, unknown", "HOW"),
    ];

    private static readonly (Option<string[]> Option, string Facet, bool IsExcluded)[] Choices =
    [
        .. Facets.Select(facet => (Keeping(facet), facet.Facet, false)),
        .. Facets.Select(facet => (LeavingOut(facet), facet.Facet, true)),
    ];

    static SearchFilters()
    {
        Words.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => SearchWords.IsOptionTypedWrongly(token.Value)))
                result.AddError($"\"{token.Value}\" is no option; behind a -- it would be a word.");
        });
        In.Validators.Add(result =>
        {
            foreach (var part in Parts(result.GetValueOrDefault<string[]>()))
            {
                if (!SearchableParts.All.Contains(part, StringComparer.OrdinalIgnoreCase))
                    result.AddError(
                        $"\"{part}\" is no part; parts are {string.Join(", ", SearchableParts.All)}."
                    );
            }
        });
    }

    /// <summary>What narrows a search: it is said with the search and never set, so that nothing narrows one unseen.</summary>
    public static IReadOnlyList<string> Narrowing { get; } =
    [
        Scope.Name,
        From.Name,
        To.Name,
        Undated.Name,
        NotBefore.Name,
        In.Name,
        .. Choices.Select(choice => choice.Option.Name),
    ];

    /// <summary>Adds the words and the options to a verb.</summary>
    public static void AddTo(Command verb)
    {
        verb.Arguments.Add(Words);
        verb.Options.Add(Scope);
        foreach (var (option, _, _) in Choices)
            verb.Options.Add(option);
        verb.Options.Add(From);
        verb.Options.Add(To);
        verb.Options.Add(Undated);
        verb.Options.Add(NotBefore);
        verb.Options.Add(In);
        verb.Options.Add(Sort);
    }

    /// <summary>What is searched.</summary>
    public static SearchRequest Request(ParseResult parsed) =>
        new()
        {
            Query = string.Join(' ', (parsed.GetValue(Words) ?? []).Select(SearchWords.Restore)),
            Scope = Enum.Parse<SearchScope>(parsed.GetValue(Scope)!, ignoreCase: true),
            Choices =
            [
                .. Choices.SelectMany(choice =>
                    (parsed.GetValue(choice.Option) ?? []).Select(value => new FacetChoice(
                        choice.Facet,
                        value,
                        choice.IsExcluded
                    ))
                ),
            ],
            From = parsed.GetValue(From),
            To = parsed.GetValue(To),
            Undated = parsed.GetValue(Undated),
            NotBefore = parsed.GetValue(NotBefore),
            In = Parts(parsed.GetValue(In)),
            Sort = Enum.Parse<SortOrder>(parsed.GetValue(Sort)!, ignoreCase: true),
        };

    private static Option<string[]> Keeping((string Facet, string Keeps, string HelpName) facet) =>
        new("--" + facet.Facet)
        {
            Description = $"Keep those {facet.Keeps}; may be repeated.",
            HelpName = facet.HelpName,
        };

    private static Option<string[]> LeavingOut((string Facet, string Keeps, string HelpName) facet) =>
        new("--not-" + facet.Facet)
        {
            Description = $"Leave out what --{facet.Facet} would keep; may be repeated.",
            HelpName = facet.HelpName,
        };

    private static Option<string> Date(string name, string description) =>
        new(name) { Description = description, HelpName = "DATE" };

    private static Option<string> Choice(string name, string description, string helpName, string[] values)
    {
        string[] words = [.. values.Select(value => value.ToLowerInvariant())];
        var option = new Option<string>(name)
        {
            Description = description,
            HelpName = helpName,
            DefaultValueFactory = _ => words[0],
        };
        option.AcceptOnlyFromAmong(words);
        return option;
    }

    private static string[] Parts(string[]? values) =>
        [
            .. (values ?? []).SelectMany(value =>
                value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            ),
        ];
}
