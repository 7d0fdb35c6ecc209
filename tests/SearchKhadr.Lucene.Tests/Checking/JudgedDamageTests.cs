using SearchKhadr.Lucene.Checking;
using SearchKhadr.Lucene.Store;
using SearchKhadr.TestKit.Files;
using SearchKhadr.TestKit.Judge;

namespace SearchKhadr.Lucene.Tests.Checking;

public sealed class JudgedDamageTests
{
    // Files whose checksum was made right again after a bit was flipped: only the structures can tell.
    // The seeds are fixed, so that a run finds what the last one found.
    [Theory]
    [InlineData(5)]
    [InlineData(123)]
    public void Check_OfDamageThatTheChecksumHides_FindsWhateverJavaFinds(int seed)
    {
        var judge = LuceneJudge.Require();
        var random = new Random(seed);
        using var folder = new TemporaryFolder();
        using var directory = new FileSystemDirectory(folder.Path);
        CheckedIndex.Write(directory, random);
        var missed = new List<string>();
        int found = 0,
            foundByJava = 0;

        foreach (var file in CheckedIndex.SegmentFiles(directory).ToArray())
        {
            var path = Path.Combine(folder.Path, file);
            var sound = File.ReadAllBytes(path);
            for (var round = 0; round < 2; round++)
            {
                var damaged = sound.ToArray();
                var place = random.Next(damaged.Length - 16);
                damaged[place] ^= (byte)(1 << random.Next(8));
                CheckedIndex.Sign(damaged);
                File.WriteAllBytes(path, damaged);

                var report = IndexChecker.Check(
                    directory,
                    cancellation: TestContext.Current.CancellationToken
                );
                var judged = judge.Check(folder.Path);

                found += report.IsSound ? 0 : 1;
                foundByJava += judged.IsClean ? 0 : 1;
                if (report.IsSound && !judged.IsClean)
                    missed.Add($"{file} at {place} of {sound.Length}: {Errors(judged.Log)}");
            }
            File.WriteAllBytes(path, sound);
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"found {found}, by Java {foundByJava}");
        Assert.True(missed.Count == 0, string.Join("\n", missed));
        Assert.True(
            IndexChecker.Check(directory, cancellation: TestContext.Current.CancellationToken).IsSound
        );
    }

    private static string Errors(string log) =>
        string.Join(
            ' ',
            log.Split('\n')
                .Where(line => line.Contains("ERROR", StringComparison.Ordinal))
                .Select(line => line.Trim())
        );
}
