using System.Diagnostics;
using System.Text;
using SearchKhadr.Ingestion.Markdown;
using static SearchKhadr.Ingestion.Tests.Capturing.SamplePages;

namespace SearchKhadr.Ingestion.Tests.Markdown;

public sealed class MarkdownInlineTests
{
    private const int HostileChars = 1 << 20;

    /// <summary>Far more than a linear reader takes, and far less than a quadratic one.</summary>
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(30);

    [Theory]
    [InlineData(
        "A **bold** and *leaning* __word__, ~~out~~ and ==lit==",
        "A bold and leaning word, out and lit"
    )]
    [InlineData("***both*** snake_case_name 2 * 3 == 6", "both snake_case_name 2 * 3 == 6")]
    [InlineData("a [link](https://x.example/a_(b) \"t\") and [ref][1]", "a link and ref")]
    [InlineData("[[Ana]] and [[people/ana|Ana R]] ![[pic.png]].", "Ana and Ana R .")]
    [InlineData("said[^1] so[[3]](https://x.example/#c3) and [12]", "said so3 and 12")]
    [InlineData(
        "[sic] `a*b*` \\*not\\* &amp; <b>so</b> <https://x.example>",
        "[sic] a*b* *not* & so https://x.example"
    )]
    [InlineData("an open ` tick, an open [bracket and *star", "an open ` tick, an open [bracket and *star")]
    public void ToText_Marks_AreTakenOut(string line, string expected)
    {
        Assert.Equal(expected, MarkdownInline.ToText(line));
    }

    [Theory]
    [InlineData("![A pier.](x.jpg)", "A pier.", null)]
    [InlineData("![A](x.jpg \"A pier.\")", "A", "A pier.")]
    [InlineData("[![A pier.](x.jpg)](https://x.example/x)", "A pier.", null)]
    [InlineData("![[x.jpg]]", "", null)]
    public void TryReadImage_LineThatIsOne_IsItsWords(string line, string alt, string? title)
    {
        Assert.Equal((alt, title), MarkdownInline.TryReadImage(line));
    }

    [Theory]
    [InlineData("![A pier.](x.jpg) and more")]
    [InlineData("![A pier.]")]
    [InlineData("![")]
    [InlineData("[![")]
    [InlineData("[A pier.](x.jpg)")]
    public void TryReadImage_OtherLine_IsNone(string line)
    {
        Assert.Null(MarkdownInline.TryReadImage(line));
    }

    [Theory]
    [InlineData("> ")]
    [InlineData("- ")]
    [InlineData("- a\n  ")]
    [InlineData("a\n")]
    [InlineData("> a\n")]
    [InlineData("[")]
    [InlineData("![")]
    [InlineData("[a](")]
    [InlineData("[[a")]
    [InlineData("*a ")]
    [InlineData("**a *b ")]
    [InlineData("`a ``")]
    [InlineData("<!--")]
    [InlineData("# # ")]
    [InlineData("---\n")]
    [InlineData("a: b\n")]
    [InlineData("# Comments\n- a\n\n  b\n\n")]
    public void Read_MarksWithoutEnd_TakeTimeThatGrowsNoFasterThanTheFile(string mark)
    {
        var text = new StringBuilder("# Title\n\n")
            .Insert(9, mark, HostileChars / mark.Length)
            .Append("\n\nend");
        var started = Stopwatch.GetTimestamp();

        Assert.Single(ReadAll("a.md", Bytes(text.ToString())));

        Assert.True(Stopwatch.GetElapsedTime(started) < Bound, $"{Stopwatch.GetElapsedTime(started)}");
    }
}
