using SearchKhadr.Cli.Output;

namespace SearchKhadr.Cli.Tests.Output;

public sealed class TerminalTests
{
    [Theory]
    [InlineData("plain \u00e9", "plain \u00e9")]
    [InlineData("\u001b[31mred", " [31mred")]
    [InlineData("a\u202Eb\nc", "a b c")]
    public void Safe_TextOfAPage_CannotSteerTheTerminal(string text, string expected)
    {
        Assert.Equal(expected, Terminal.Safe(text));
    }
}
