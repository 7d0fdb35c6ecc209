using System.Globalization;
using System.Text;
using SearchKhadr.Lucene.Bits;
using Xunit;

namespace SearchKhadr.TestKit.Seeds;

/// <summary>The one number that all randomness of a test run comes from.</summary>
/// <remarks>Set <c>SEARCHKHADR_SEED</c> to repeat a run.</remarks>
public static class TestSeed
{
    private const string Variable = "SEARCHKHADR_SEED";

    /// <summary>The run's seed.</summary>
    public static int Value { get; } = Given ?? (int)(Environment.TickCount64 & int.MaxValue);

    private static int? Given =>
        int.TryParse(
            Environment.GetEnvironmentVariable(Variable),
            NumberStyles.Integer,
            CultureInfo.InvariantCulture,
            out var given
        )
            ? given
            : null;

    /// <summary>Random numbers for one purpose, always the same for one seed; the seed is printed with the test.</summary>
    public static Random Random(string purpose)
    {
        TestContext.Current.TestOutputHelper?.WriteLine($"{Variable}={Value} ({purpose})");
        return new Random(Value ^ (int)Crc32.Append(0, Encoding.UTF8.GetBytes(purpose)));
    }
}
