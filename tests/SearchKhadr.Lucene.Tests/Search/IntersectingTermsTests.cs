using System.Text;
using SearchKhadr.Analysis.Standard;
using SearchKhadr.Lucene.Automata;
using SearchKhadr.Lucene.Documents;
using SearchKhadr.Lucene.Indexing;
using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Store;
using SearchKhadr.TestKit.Seeds;

namespace SearchKhadr.Lucene.Tests.Search;

public sealed class IntersectingTermsTests
{
    private const string Name = "word";

    [Fact]
    public void Intersect_RandomTermsAndAutomata_StepsThroughTheAcceptedOnes()
    {
        var random = TestSeed.Random(nameof(IntersectingTermsTests));
        using var directory = new MemoryDirectory();
        string[] letters = ["a", "b", "c", "d", "e", "é", "中", "0", "9", "zz"];
        using var reader = Index(directory, random, letters, 6000);
        var terms = reader.Leaves.Single().Reader.Terms(Name)!;
        var differences = new List<string>();
        var accepted = 0;

        for (var turn = 0; turn < 300; turn++)
        {
            var (name, automaton) = RandomAutomaton(random, letters);
            var expected = List(new AcceptedTermsEnum(terms.Open(), automaton));
            var actual = List(terms.Intersect(automaton));
            accepted += expected.Count;
            if (!expected.SequenceEqual(actual))
                differences.Add(
                    $"seed {TestSeed.Value} turn {turn} {name}: {actual.Count} of {expected.Count}"
                );
        }

        Assert.True(differences.Count == 0, string.Join('\n', differences));
        Assert.True(accepted > 10_000, $"only {accepted} terms are accepted");
    }

    private static DirectoryReader Index(
        MemoryDirectory directory,
        Random random,
        string[] letters,
        int count
    )
    {
        using var writer = new IndexWriter(
            directory,
            new IndexWriterOptions { Analyzer = new NeutralAnalyzer() }
        );
        for (var doc = 0; doc < count; doc++)
            writer.AddDocument(
                new Document { Field.OfText(Name, Word(random, letters), FieldType.StoredKeyword) }
            );
        writer.Commit();
        return DirectoryReader.Open(directory);
    }

    private static List<(string Term, int DocFreq)> List(TermsEnum terms)
    {
        var list = new List<(string, int)>();
        while (terms.MoveNext())
            list.Add((Encoding.UTF8.GetString(terms.Term), terms.DocFreq));
        return list;
    }

    private static (string Shown, LazyAutomaton Automaton) RandomAutomaton(Random random, string[] letters)
    {
        var word = Word(random, letters);
        if (random.Next(3) == 0)
            return ($"{word}~2", new LevenshteinAutomaton(word, random.Next(3), random.Next(3), swaps: true));
        var expression = random.Next(7) switch
        {
            0 => $"{word}@",
            1 => $"@{word[^1]}",
            2 => $"[a-c]+{word[^1]}?.",
            3 => $"~({word[0]}@)&.{{2,3}}",
            4 => "<0-9900>",
            5 => $"({word}|{Word(random, letters)}|ab.*)",
            _ => "[é-中].+",
        };
        return (expression, RegexAutomaton.OfExpression(expression));
    }

    private static string Word(Random random, string[] letters) =>
        string.Concat(
            Enumerable
                .Range(0, random.Next(1, 8))
                .Select(_ => letters[(int)(letters.Length * Math.Pow(random.NextDouble(), 2))])
        );
}
