using Microsoft.AspNetCore.Components;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Web.Addressing;
using SearchKhadr.Web.Wording;

namespace SearchKhadr.Web.Components.Searching;

/// <summary>What to do when nothing matches.</summary>
public sealed partial class NoResults
{
    /// <summary>Each condition of the search with what its removal would find.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<Removal> Removals { get; set; }

    /// <summary>Each part of the words with what it finds by itself, where no removal helps.</summary>
    [Parameter]
    public IReadOnlyList<Removal> Alone { get; set; } = [];

    /// <summary>The search that found nothing.</summary>
    [Parameter, EditorRequired]
    public required SearchRequest Request { get; set; }

    /// <summary>Other spellings that have hits.</summary>
    [Parameter]
    public IReadOnlyList<Spelling> Spellings { get; set; } = [];

    /// <summary>Outlets and people whose names begin with what was typed.</summary>
    [Parameter]
    public IReadOnlyList<FoundName> Names { get; set; } = [];

    // All filters at once are worth offering only where none of them does it.
    private Removal[] Helping
    {
        get
        {
            var helping = Removals
                .Where(removal => removal.Total > 0)
                .ToLookup(removal => removal.Condition.IsAll);
            return [.. helping[!helping[false].Any()]];
        }
    }

    private bool HasSeveralWords => Request.Query.AsSpan().Trim().ContainsAny(' ', '\u00A0', '\u3000');

    private bool HasPhrase => Request.Query.AsSpan().ContainsAny('"', '“', '”');

    private string Reason =>
        Helping switch
        {
            [{ Condition.IsAll: true }] => Texts.AllEmptyIt,
            [_] => Texts.OneEmptiesIt,
            _ => Texts.EachEmptiesIt,
        };

    private static string NameOf(Removal removal) =>
        removal.Condition.IsAll
            ? Texts.RemoveAllFilters
            : Phrase.Of(Texts.RemoveCondition, removal.Condition.Label);
}
