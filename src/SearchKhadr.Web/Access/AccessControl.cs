using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;

namespace SearchKhadr.Web.Access;

/// <summary>Decides who is let in: by a token in the request, or by the cookie that the login form gave.</summary>
/// <remarks><b>Threads</b> Safe for any number at once.</remarks>
internal sealed class AccessControl(AccessOptions options, TimeProvider time) : IDisposable
{
    private const string Bearer = "Bearer ";

    private readonly Secret? _password = options.PasswordHash is { } hash ? new(hash) : null;
    private readonly Secret? _token = options.TokenHash is { } hash ? new(hash) : null;
    private readonly FailureLimiter _failures = new(time);

    /// <summary>Whether a secret is asked for at all.</summary>
    public bool Asks { get; } = options.Asks;

    /// <summary>Whether there is a password, and so a login form.</summary>
    public bool HasPassword => _password is not null;

    /// <summary>The token of a request; null where it brings none.</summary>
    public static string? TokenOf(HttpRequest request)
    {
        var header = request.Headers.Authorization.ToString();
        return header.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase)
            ? header[Bearer.Length..].Trim()
            : null;
    }

    /// <summary>Whether a request's token is right.</summary>
    public Task<Verdict> JudgeTokenAsync(HttpContext context, string token) =>
        JudgeAsync(_token, context, token);

    /// <summary>Whether a password is right; if so, the answer sets the cookie.</summary>
    public async Task<Verdict> LogInAsync(HttpContext context, string password)
    {
        var verdict = await JudgeAsync(_password, context, password);
        if (verdict.IsRight)
        {
            var identity = new ClaimsIdentity([new(ClaimTypes.Name, "reader")], SessionCookie.Scheme);
            await context.SignInAsync(SessionCookie.Scheme, new ClaimsPrincipal(identity));
        }
        return verdict;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _password?.Dispose();
        _token?.Dispose();
    }

    private async Task<Verdict> JudgeAsync(Secret? secret, HttpContext context, string given)
    {
        if (secret?.WasRight(given) == true)
            return Verdict.Right;
        var address = context.Connection.RemoteIpAddress;
        var wait = _failures.Wait(address);
        if (wait > TimeSpan.Zero)
            return new Verdict(IsRight: false, wait);
        if (secret is not null && await secret.IsRightAsync(given, context.RequestAborted))
            return Verdict.Right;
        _failures.Fail(address);
        return new Verdict(IsRight: false, TimeSpan.Zero);
    }

    /// <summary>What became of a secret that was given.</summary>
    /// <param name="IsRight">Whether it is right.</param>
    /// <param name="Wait">Where it was not even looked at: how long one has to wait.</param>
    internal readonly record struct Verdict(bool IsRight, TimeSpan Wait)
    {
        public static Verdict Right => new(IsRight: true, TimeSpan.Zero);

        public bool HasToWait => Wait > TimeSpan.Zero;

        public string WaitSeconds =>
            Math.Ceiling(Wait.TotalSeconds).ToString("0", CultureInfo.InvariantCulture);
    }
}
