using System.Buffers.Binary;
using SearchKhadr.Lucene.Bits;
using SearchKhadr.Lucene.Documents;
using SearchKhadr.Lucene.Indexing;
using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Store;
using SearchKhadr.Lucene.Tests.Indexing.Plain;

namespace SearchKhadr.Lucene.Tests.Checking;

/// <summary>A small index with something in every structure, to be damaged.</summary>
internal static class CheckedIndex
{
    private static readonly FieldType Vector = FieldType.StoredText with
    {
        HasTermVectors = true,
        HasTermVectorPositions = true,
        HasTermVectorOffsets = true,
    };

    /// <summary>Writes two segments, one of them with deletions.</summary>
    public static void Write(IndexDirectory directory, Random random, bool isCompound = false)
    {
        using var writer = new IndexWriter(
            directory,
            new IndexWriterOptions
            {
                Analyzer = new WordAnalyzer(),
                MergePolicy = new NoMergePolicy(),
                UseCompoundFile = isCompound,
            }
        );
        var documents = new RandomDocuments(random);
        for (var i = 0; i < 200; i++)
        {
            var document = documents.Next($"{i}");
            document.Add(Field.OfText("vector", $"every word of page {i % 17} or {random.Next(9)}", Vector));
            document.Add(PointFields.OfInt64("day", random.Next(500)));
            document.Add(PointFields.OfInt32("place", random.Next(90), random.Next(90)));
            writer.AddDocument(document);
            if (i == 149)
                writer.Flush();
        }
        for (var i = 0; i < 50; i += 3)
            writer.DeleteDocuments(new Term("id", $"{i}"));
        writer.Commit();
    }

    /// <summary>The files that a commit is made of, without the commit itself.</summary>
    public static IEnumerable<string> SegmentFiles(IndexDirectory directory) =>
        directory.ListAll().Where(name => name.StartsWith('_'));

    /// <summary>Makes a file's checksum that of its bytes again.</summary>
    public static void Sign(byte[] file) =>
        BinaryPrimitives.WriteInt64BigEndian(
            file.AsSpan(file.Length - sizeof(long)),
            Crc32.Append(0, file.AsSpan(0, file.Length - sizeof(long)))
        );
}
