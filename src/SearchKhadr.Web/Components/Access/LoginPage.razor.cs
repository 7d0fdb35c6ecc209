using System.Globalization;
using Microsoft.AspNetCore.Components;
using SearchKhadr.Web.Hosting;
using SearchKhadr.Web.Wording;

namespace SearchKhadr.Web.Components.Access;

/// <summary>Asks for the password; a plain form.</summary>
public sealed partial class LoginPage
{
    /// <summary>Where to go then; nowhere but on this site.</summary>
    [SupplyParameterFromQuery(Name = "back")]
    public string? Way { get; set; }

    /// <summary>Whether the password before was wrong.</summary>
    [SupplyParameterFromQuery(Name = "wrong")]
    public string? Wrong { get; set; }

    /// <summary>How long one has to wait. <b>Units</b> seconds.</summary>
    [SupplyParameterFromQuery(Name = "wait")]
    public string? Wait { get; set; }

    private string Back => OwnPath.Of(Way);

    private string? Message =>
        int.TryParse(Wait, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            ? Phrase.Of(Texts.Wait, Math.Clamp(seconds, 1, 60))
        : Wrong is not null ? Texts.Wrong
        : null;
}
