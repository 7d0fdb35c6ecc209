using Microsoft.AspNetCore.Components;
using SearchKhadr.Web.Addressing;
using SearchKhadr.Web.Reading;

namespace SearchKhadr.Web.Components.Reading;

/// <summary>What can be done with an article beside reading it.</summary>
public sealed partial class ArticleTools
{
    /// <summary>Where the article is read.</summary>
    [Parameter, EditorRequired]
    public required ArticleAddress Address { get; set; }

    private string OriginalHref => Address.Path + "/original" + SearchAddress.Format(Address.Request);
}
