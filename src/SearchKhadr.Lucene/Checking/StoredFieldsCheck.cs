using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Checking;

/// <summary>Reads every stored value, of deleted documents too.</summary>
internal static class StoredFieldsCheck
{
    /// <summary>Checks; returns what was counted.</summary>
    public static string Run(CheckedSegment segment)
    {
        segment.Core.StoredFields.CheckChunks();
        var counter = new Counter();
        for (var doc = 0; doc < segment.MaxDoc; doc++)
        {
            segment.Core.StoredFields.Visit(doc, counter);
            if ((doc & 0xFFF) == 0)
                segment.Cancellation.ThrowIfCancellationRequested();
        }
        return $"{counter.Count} values of {segment.MaxDoc} documents";
    }

    private sealed class Counter : StoredFieldVisitor
    {
        public long Count { get; private set; }

        public override Wish Wants(FieldInfo field) => Wish.Take;

        public override void Text(FieldInfo field, ReadOnlySpan<byte> utf8) => Count++;

        public override void Binary(FieldInfo field, ReadOnlySpan<byte> bytes) => Count++;

        public override void Int32(FieldInfo field, int value) => Count++;

        public override void Int64(FieldInfo field, long value) => Count++;

        public override void Single(FieldInfo field, float value) => Count++;

        public override void Double(FieldInfo field, double value) => Count++;
    }
}
