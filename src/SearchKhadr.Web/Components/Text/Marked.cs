using Microsoft.AspNetCore.Components;
using SearchKhadr.Archive.Searching;

namespace SearchKhadr.Web.Components.Text;

/// <summary>Text with its hits marked. It is written as text, whatever characters it has.</summary>
/// <remarks>No component: a page has dozens, and each would keep two trees of its own while its circuit lasts.</remarks>
internal static class Marked
{
    /// <summary>Draws a text.</summary>
    public static RenderFragment Of(MarkedText text) =>
        tree =>
        {
            foreach (var run in text.Runs)
            {
                if (!run.IsHit)
                {
                    tree.AddContent(0, run.Text);
                    continue;
                }
                tree.OpenElement(1, "mark");
                tree.AddContent(2, run.Text);
                tree.CloseElement();
            }
        };
}
