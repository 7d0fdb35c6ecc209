using Microsoft.AspNetCore.Components;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Archive.Wording;
using SearchKhadr.Web.Building;

namespace SearchKhadr.Web.Components.Searching;

/// <summary>What was understood of the typed text, what was not, and the text as it stands to search for instead.</summary>
public sealed partial class QueryNotes
{
    /// <summary>The answer.</summary>
    [Parameter, EditorRequired]
    public required SearchResponse Response { get; set; }

    // Nothing is asked, which hardly needs to be said where there is little room.
    private bool IsAll => Response.Meaning is [{ Kind: SayingKind.AllArticles or SayingKind.AllComments }];

    private string? Literal
    {
        get
        {
            if (Response.Diagnostics.Count == 0 || QueryLine.Words(Response.Request.Query).Count == 0)
                return null;
            var literal = QueryLine.Quoted(Response.Request.Query);
            return literal == Response.Request.Query ? null : literal;
        }
    }
}
