using SearchKhadr.Benchmarks.Extraction;

namespace SearchKhadr.Benchmarks.Training;

/// <summary>A line as a page lays it out.</summary>
internal readonly record struct LaidLine(string Text, LineClass Class, bool IsApart)
{
    private const int LongChars = 80;

    public bool IsLong => Text.Length >= LongChars;

    public static IEnumerable<LaidLine> Of(LinePage page) =>
        page.Text.Lines.Select((text, i) => new LaidLine(text, page.Text.Gold[i], page.Text.IsApart[i]));
}
