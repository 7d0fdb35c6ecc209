using SearchKhadr.Lucene.Indexing.Merging;

namespace SearchKhadr.Lucene.Indexing;

/// <summary>Merges on the thread that made a merge necessary, one merge at a time.</summary>
/// <remarks><b>Source</b> Lucene 8 <c>SerialMergeScheduler</c>.</remarks>
public sealed class SerialMergeScheduler : MergeScheduler
{
    /// <inheritdoc/>
    internal override MergeRunner Start(IMergeSource source, TimeProvider clock) => new Runner(source);

    private sealed class Runner(IMergeSource source) : MergeRunner
    {
        private readonly Lock _turn = new();

        public override bool IsInline => true;

        public override void Merge()
        {
            lock (_turn)
            {
                while (source.TakeNext() is { } merge)
                    source.Run(merge);
            }
        }

        public override void Close()
        {
            // A merge that runs is ended by being aborted, on the thread that has it.
        }
    }
}
