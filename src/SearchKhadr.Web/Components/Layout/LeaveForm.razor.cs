using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace SearchKhadr.Web.Components.Layout;

/// <summary>The way out for who came in by the password: a plain form; nothing where nobody is asked for one.</summary>
public sealed partial class LeaveForm
{
    [CascadingParameter]
    private HttpContext? Context { get; set; }

    private bool IsSignedIn => Context?.User.Identity?.IsAuthenticated == true;
}
