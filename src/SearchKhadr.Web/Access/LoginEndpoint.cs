using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using SearchKhadr.Web.Hosting;

namespace SearchKhadr.Web.Access;

/// <summary>Takes the password from the login form, and forgets who has left.</summary>
internal static class LoginEndpoint
{
    /// <summary>The form's page.</summary>
    public const string Page = "/login";

    /// <summary>Where the form posts to.</summary>
    public const string Enter = "/login/enter";

    /// <summary>Where one leaves.</summary>
    public const string Leave = "/login/leave";

    /// <summary>The form, with the way back to a page.</summary>
    public static string PageFor(string back) => $"{Page}?back={Uri.EscapeDataString(back)}";

    /// <summary>Goes back to the page when the password is right, and to the form when it is not.</summary>
    public static async Task<IResult> EnterAsync(
        HttpContext context,
        AccessControl access,
        [FromForm] string? password,
        [FromForm] string? back
    )
    {
        var own = OwnPath.Of(back);
        var verdict = await access.LogInAsync(context, password ?? "");
        if (verdict.IsRight)
            return Results.Redirect(own);
        var why = verdict.HasToWait ? $"&wait={verdict.WaitSeconds}" : "&wrong=1";
        return Results.Redirect(PageFor(own) + why);
    }

    /// <summary>Forgets who asks, and shows the form with the way back.</summary>
    public static async Task<IResult> LeaveAsync(HttpContext context, [FromForm] string? back)
    {
        await context.SignOutAsync(SessionCookie.Scheme);
        return Results.Redirect(PageFor(OwnPath.Of(back)));
    }
}
