using Microsoft.AspNetCore.Components;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Archive.Suggesting;
using SearchKhadr.Web.Addressing;
using SearchKhadr.Web.Building;

namespace SearchKhadr.Web.Components.Suggesting;

/// <summary>What may be meant by what is typed, in groups, as the options of the search box.</summary>
public sealed partial class SuggestionList
{
    /// <summary>What was typed and what it may go on to be.</summary>
    [Parameter, EditorRequired]
    public required SuggestResponse Response { get; set; }

    private IEnumerable<(string Name, IEnumerable<Option> Options)> Groups
    {
        get
        {
            (string Name, IEnumerable<Option> Options)[] groups =
            [
                (Texts.Outlets, Response.Outlets.Select(outlet => Name(QueryLine.OutletField, outlet))),
                (Texts.People, Response.People.Select(person => Name(QueryLine.ByField, person))),
                (Texts.Headlines, Response.Headlines.Select(Headline)),
                (Texts.Spellings, Response.Spellings.Select(Spelling)),
            ];
            return groups.Where(group => group.Options.Any());
        }
    }

    private static Option Spelling(Suggestion spelling) =>
        new(spelling.Text, spelling.Text, Href: null, spelling.Count);

    private Option Name(string field, Suggestion name)
    {
        var before = Response.Typed[..Math.Clamp(name.StartChar, 0, Response.Typed.Length)];
        return new(name.Text, before + QueryLine.InField(field, name.Text), Href: null, name.Count);
    }

    private Option Headline(Suggestion headline) =>
        headline.ArticleId is { } id
            ? new(
                headline.Text,
                Fill: null,
                SearchAddress.Article(id, new SearchRequest { Query = Response.Typed }),
                Count: null
            )
            : new(headline.Text, headline.Text, Href: null, headline.Count);

    // It is either put into the box and searched, or an address to go to.
    private sealed record Option(string Text, string? Fill, string? Href, int? Count);
}
