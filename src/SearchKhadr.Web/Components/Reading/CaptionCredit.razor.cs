using Microsoft.AspNetCore.Components;

namespace SearchKhadr.Web.Components.Reading;

/// <summary>Who made a picture, behind its caption; nothing where nobody is named.</summary>
public sealed partial class CaptionCredit
{
    /// <summary>The name as it is written.</summary>
    [Parameter]
    public string? Credit { get; set; }
}
