using SearchKhadr.Archive.Indexing.Ledgers;
using SearchKhadr.Ingestion;
using SearchKhadr.Lucene.Errors;
using SearchKhadr.Lucene.Store;
using SearchKhadr.TestKit.Faults;
using SearchKhadr.TestKit.Seeds;

namespace SearchKhadr.Archive.Tests.Indexing.Ledgers;

public sealed class LedgerTests
{
    [Fact]
    public void Ledger_WrittenAndRead_SaysTheSame()
    {
        using var directory = new MemoryDirectory();
        var entry = Entry("a.zip") with
        {
            Articles = ["0123456789abcdef", "fedcba9876543210"],
            Refusals = [new Rejection("a.zip!/c", RejectionReason.TooDeep, "It is too deep.")],
        };
        var ledger = new Ledger();
        ledger.Put(entry);
        ledger.Write(directory);

        var read = Assert.Single(Reopen(directory, ledger).Entries);

        Assert.Equal(entry with { Articles = [], Refusals = [] }, read with { Articles = [], Refusals = [] });
        Assert.Equal(entry.Articles, read.Articles);
        Assert.Equal(entry.Refusals, read.Refusals);
    }

    [Fact]
    public void LedgerPart_OfOneFileThatIsGone_IsTheBytesOfItsComment()
    {
        using var directory = new MemoryDirectory();

        LedgerPart.Write(directory, "ledger_0.skl", [new("a", null)]);

        var bytes = DirectoryCopy.Read(directory)["ledger_0.skl"];
        var header = 4 + 1 + "SearchKhadrLedger".Length + 4;
        Assert.Equal([0x01, 0x01, 0x01, 0x61], bytes[header..(header + 4)]);
    }

    [Fact]
    public void Ledger_ChangedAtRandom_EqualsAPlainDictionaryAndHasFewParts()
    {
        var random = TestSeed.Random(nameof(LedgerTests));
        using var directory = new MemoryDirectory();
        var expected = new SortedDictionary<string, long>(StringComparer.Ordinal);
        var ledger = new Ledger();

        for (var commit = 0; commit < 200; commit++)
        {
            for (var i = random.Next(4); i >= 0; i--)
            {
                var file = $"{random.Next(300)}.txt";
                if (random.Next(4) == 0)
                {
                    ledger.Remove(file);
                    expected.Remove(file);
                }
                else
                {
                    ledger.Put(Entry(file) with { ReadTicks = commit });
                    expected[file] = commit;
                }
            }
            ledger.Write(directory);
            if (random.Next(10) == 0)
                ledger = Reopen(directory, ledger);
        }

        var read = Reopen(directory, ledger)
            .Entries.ToDictionary(entry => entry.File, entry => entry.ReadTicks);
        Assert.Equal(expected, read.OrderBy(pair => pair.Key, StringComparer.Ordinal));
        Assert.InRange(ledger.Text.Split(' ').Length, 1, 10);
    }

    [Fact]
    public void Ledger_WithAByteTurned_NamesItsPart()
    {
        using var directory = new MemoryDirectory();
        var ledger = new Ledger();
        ledger.Put(Entry("a.txt"));
        ledger.Write(directory);
        var files = DirectoryCopy.Read(directory);
        files["ledger_0.skl"][40] ^= 1;
        using var damaged = new MemoryDirectory();
        DirectoryCopy.Write(files, damaged);

        var damage = Assert.Throws<CorruptIndexException>(() => Reopen(damaged, ledger));

        Assert.Contains("ledger_0.skl", damage.Resource, StringComparison.Ordinal);
    }

    private static Ledger Reopen(IndexDirectory directory, Ledger ledger) =>
        Ledger.Open(
            directory,
            new Dictionary<string, string>(StringComparer.Ordinal) { [Ledger.Key] = ledger.Text }
        );

    private static LedgerEntry Entry(string file) =>
        new()
        {
            File = file,
            FullPath = "/pages/" + file,
            Stamp = new FileStamp(12, 34),
            ReadTicks = 56,
            Checksum = new string('a', 64),
            Notes = -7,
        };
}
