namespace SearchKhadr.EndToEnd.Serving;

/// <summary>A state of the page that is judged and shown.</summary>
/// <param name="Name">What it is called, as in the names of pictures.</param>
/// <param name="Address">Where it begins.</param>
/// <param name="Arrive">What is done there.</param>
public sealed record PageState(string Name, string Address, Func<Visit, Task> Arrive)
{
    /// <summary>A state that its address alone makes.</summary>
    public PageState(string name, string address)
        : this(name, address, _ => Task.CompletedTask) { }

    /// <summary>How wide a window it begins in. <b>Units</b> CSS pixels.</summary>
    public int Width { get; init; } = 1280;

    /// <summary>Whether the archive has nothing in it.</summary>
    public bool InEmptyArchive { get; init; }

    /// <summary>Goes there, as somebody who was at the archive before or never was.</summary>
    public async Task<Visit> Open(Browser browser, Looks looks, bool wasHere = false)
    {
        var visit = await browser.New(looks, InEmptyArchive ? await browser.EmptyArchive() : browser.Archive);
        if (wasHere)
            await visit.Go("/help");
        await visit.Go(Address);
        await Arrive(visit);
        return visit;
    }
}
