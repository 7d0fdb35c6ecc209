namespace SearchKhadr.EndToEnd.Serving;

/// <content>By keys alone.</content>
public sealed partial class Visit
{
    private const int MostStops = 400;

    // An outline or a shadow of what has the focus, or of what stands for it: a label for its box, a row for its link.
    private const string Fault = """
        () => {
            const own = document.activeElement;
            if (!own || own === document.body) return "";
            const seen = [own, own.parentElement, own.nextElementSibling].filter(Boolean).some(element => {
                const style = getComputedStyle(element);
                const outlined = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 1;
                return outlined || (element === own && style.boxShadow !== "none");
            });
            const box = own.getBoundingClientRect();
            const inside = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
            const covered = inside && own.checkVisibility({ visibilityProperty: true });
            const name = own.outerHTML.slice(0, 160);
            return seen && covered ? "" : `${seen ? "out of sight" : "nothing shows it"}: ${name}`;
        }
        """;

    /// <summary>Presses a key until what is sought has the focus, and looks at every stop on the way.</summary>
    public async Task TabTo(string what, string selector, string key = "Tab")
    {
        for (var stop = 0; stop < MostStops; stop++)
        {
            await Page.Keyboard.PressAsync(key);
            await AssertFocusIsSeen();
            if (
                await Page.EvaluateAsync<bool>(
                    "selector => document.activeElement.matches(selector)",
                    selector
                )
            )
                return;
        }
        Assert.Fail($"{key} never comes to {what}");
    }

    /// <summary>Goes back as Alt and the left arrow do, which are the window's keys and not the page's.</summary>
    public async Task Back()
    {
        // The page moves the focus when it is there; a key that is pressed before would be pressed on the page that goes.
        var there = Page.EvaluateAsync(
            "new Promise(done => Blazor.addEventListener('enhancednavigationend', () => setTimeout(done)))"
        );
        await Page.GoBackAsync();
        await there;
        await Settle();
    }

    /// <summary>Goes from the top through every stop, and returns how many there are.</summary>
    public async Task<int> TabThrough()
    {
        var stops = 0;
        for (; stops < MostStops; stops++)
        {
            await Page.Keyboard.PressAsync("Tab");
            await AssertFocusIsSeen();
            // Behind the last comes the window itself.
            if (stops > 0 && await Page.EvaluateAsync<bool>("document.activeElement === document.body"))
                break;
        }
        return stops;
    }

    /// <summary>Fails where what has the focus does not look as if it had.</summary>
    public async Task AssertFocusIsSeen() => Assert.Equal("", await Page.EvaluateAsync<string>(Fault));
}
