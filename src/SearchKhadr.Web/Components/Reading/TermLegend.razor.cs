using Microsoft.AspNetCore.Components;
using SearchKhadr.Archive.Reading;
using SearchKhadr.Web.Addressing;
using SearchKhadr.Web.Reading;

namespace SearchKhadr.Web.Components.Reading;

/// <summary>What was typed, to be changed on the spot, and each thing of it with its colour and count, to be switched off.</summary>
public sealed partial class TermLegend
{
    /// <summary>Where the article is read.</summary>
    [Parameter, EditorRequired]
    public required ArticleAddress Address { get; set; }

    /// <summary>The article with its hits.</summary>
    [Parameter, EditorRequired]
    public required ArticleView View { get; set; }

    private IEnumerable<(string Name, string Value)> Kept =>
        Address.RequestFields.Where(kept => kept.Name != AddressNames.Query);
}
