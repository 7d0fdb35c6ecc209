using Microsoft.AspNetCore.Components;

namespace SearchKhadr.Web.Components.Reading;

/// <summary>How many hits an article has, and the way through them.</summary>
public sealed partial class HitBar
{
    /// <summary>How many there are.</summary>
    [Parameter, EditorRequired]
    public required int Count { get; set; }

    /// <summary>The page's address without a fragment.</summary>
    [Parameter, EditorRequired]
    public required string Address { get; set; }

    /// <summary>What was typed.</summary>
    [Parameter, EditorRequired]
    public required string Query { get; set; }
}
