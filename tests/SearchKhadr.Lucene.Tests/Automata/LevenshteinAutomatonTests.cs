using System.Text;
using SearchKhadr.Lucene.Automata;

namespace SearchKhadr.Lucene.Tests.Automata;

public sealed class LevenshteinAutomatonTests
{
    [Theory]
    [InlineData(1, 0, true)]
    [InlineData(2, 0, true)]
    [InlineData(2, 0, false)]
    [InlineData(2, 2, true)]
    [InlineData(1, 1, false)]
    public void Edits_RandomWords_IsTheDistanceByTheTable(int maxEdits, int prefixLength, bool swaps)
    {
        const int seed = 1965;
        var random = new Random(seed);
        var differences = new List<string>();
        var near = 0;

        for (var turn = 0; turn < 4000; turn++)
        {
            var word = RandomWord(random);
            var other = random.Next(2) == 0 ? RandomWord(random) : Mutate(word, random);
            var automaton = new LevenshteinAutomaton(word, maxEdits, prefixLength, swaps);
            var distance = Distance(word, other, Math.Min(prefixLength, word.Length), swaps);
            var expected = distance <= maxEdits ? distance : -1;
            var state = automaton.Run(Encoding.UTF8.GetBytes(other));
            var actual = state == LazyAutomaton.Dead ? -1 : automaton.Edits(state);
            near += expected >= 0 ? 1 : 0;
            if (actual != expected)
                differences.Add($"seed {seed} turn {turn} {word} to {other}: {actual}, expected {expected}");
        }

        Assert.True(differences.Count == 0, string.Join('\n', differences.Take(20)));
        Assert.True(near > 500, $"only {near} words are near");
    }

    [Fact]
    public void Accepts_BytesThatAreNoCharacters_IsFalse()
    {
        var automaton = new LevenshteinAutomaton("é", 1, prefixLength: 0, swaps: true);

        Assert.True(automaton.Accepts("e"u8));
        Assert.False(automaton.Accepts([0xC3]));
        Assert.False(automaton.Accepts([0x80]));
    }

    private static string RandomWord(Random random)
    {
        string[] letters = ["a", "b", "c", "é", "ê", "中", "😀"];
        return string.Concat(
            Enumerable.Range(0, random.Next(0, 7)).Select(_ => letters[random.Next(letters.Length)])
        );
    }

    private static string Mutate(string word, Random random)
    {
        var runes = word.EnumerateRunes().ToList();
        for (var i = random.Next(0, 4); i > 0 && runes.Count > 1; i--)
        {
            var at = random.Next(runes.Count - 1);
            switch (random.Next(4))
            {
                case 0:
                    runes.RemoveAt(at);
                    break;
                case 1:
                    runes.Insert(at, new Rune('b'));
                    break;
                case 2:
                    runes[at] = new Rune('c');
                    break;
                default:
                    (runes[at], runes[at + 1]) = (runes[at + 1], runes[at]);
                    break;
            }
        }
        return string.Concat(runes.Select(rune => rune.ToString()));
    }

    /// <summary>The distance by the usual table of prefixes; beyond all where the first characters differ.</summary>
    private static int Distance(string left, string right, int prefixLength, bool swaps)
    {
        Rune[] a = [.. left.EnumerateRunes()];
        Rune[] b = [.. right.EnumerateRunes()];
        var prefix = Math.Min(prefixLength, a.Length);
        if (!a.Take(prefix).SequenceEqual(b.Take(prefix)))
            return int.MaxValue;
        a = a[prefix..];
        b = b[prefix..];
        var table = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                if (i == 0 || j == 0)
                {
                    table[i, j] = i + j;
                    continue;
                }
                var least = Math.Min(table[i - 1, j], table[i, j - 1]) + 1;
                least = Math.Min(least, table[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (swaps && i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    least = Math.Min(least, table[i - 2, j - 2] + 1);
                table[i, j] = least;
            }
        }
        return table[a.Length, b.Length];
    }
}
