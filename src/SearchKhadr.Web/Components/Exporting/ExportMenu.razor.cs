using Microsoft.AspNetCore.Components;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Web.Addressing;

namespace SearchKhadr.Web.Components.Exporting;

/// <summary>The forms in which results leave the archive, as plain links.</summary>
public sealed partial class ExportMenu
{
    private static readonly (string Name, string Title)[] Formats =
    [
        ("csv", "CSV"),
        ("jsonl", "JSON Lines"),
        ("ris", "RIS"),
        ("bibtex", "BibTeX"),
        ("csl-json", "CSL-JSON"),
        ("citation", Texts.Citations),
    ];

    /// <summary>The search whose results are exported, all of them in its order.</summary>
    [Parameter, EditorRequired]
    public required SearchRequest Request { get; set; }

    // Every page of the results is exported, so which one is shown does not matter.
    private string Href(string format)
    {
        var fields = SearchAddress.Format(
            Request with
            {
                Page = 1,
                PageSize = SearchAddress.DefaultPageSize,
            }
        );
        return $"/api/export?format={format}{(fields.Length == 0 ? "" : "&" + fields[1..])}";
    }
}
