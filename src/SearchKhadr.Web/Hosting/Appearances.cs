namespace SearchKhadr.Web.Hosting;

/// <summary>The looks one can choose.</summary>
internal static class Appearances
{
    /// <summary>Dark ink on light paper.</summary>
    public const string Light = "light";

    /// <summary>Light ink on dark paper.</summary>
    public const string Dark = "dark";

    /// <summary>Whatever the system says.</summary>
    public const string System = "system";
}
