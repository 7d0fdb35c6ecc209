using SearchKhadr.Lucene.Codecs.Segments;
using SearchKhadr.Lucene.Documents;
using SearchKhadr.Lucene.Indexing.Buffering;
using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Indexing;

public sealed partial class IndexWriter
{
    /// <summary>Adds a document.</summary>
    /// <returns>The operation's number.</returns>
    /// <exception cref="ArgumentException">It is not fit to be indexed. Nothing of it will be found, and the writer goes on.</exception>
    /// <exception cref="InvalidOperationException">The index is full, or the writer failed before.</exception>
    /// <exception cref="IOException">The disk refused.</exception>
    public long AddDocument(Document document) => Add(document, _log.Next);

    /// <summary>Replaces all documents that have a term by one, in one step.</summary>
    /// <returns>The operation's number.</returns>
    /// <exception cref="ArgumentException">It is not fit to be indexed. Nothing is replaced, and the writer goes on.</exception>
    /// <exception cref="InvalidOperationException">The index is full, or the writer failed before.</exception>
    /// <exception cref="IOException">The disk refused.</exception>
    public long UpdateDocument(Term id, Document document) => Add(document, () => _log.Add(id));

    /// <summary>Replaces all documents that a query selects by one, in one step.</summary>
    /// <inheritdoc cref="UpdateDocument(Term, Document)"/>
    public long UpdateDocument(IDocumentSelection query, Document document) =>
        Add(document, () => _log.Add(query));

    /// <summary>Deletes all documents that have a term and were added before.</summary>
    /// <returns>The operation's number.</returns>
    /// <exception cref="InvalidOperationException">The writer failed before.</exception>
    /// <exception cref="IOException">The disk refused.</exception>
    public long DeleteDocuments(Term term)
    {
        EnsureUsable();
        var sequence = _log.Add(term);
        FlushIfFull(_pool.TakeIfFull());
        return sequence;
    }

    /// <summary>Deletes all documents that a query selects and that were added before.</summary>
    /// <remarks>It is run over each segment once, before the next reader or commit, or when memory is full.</remarks>
    /// <inheritdoc cref="DeleteDocuments(Term)"/>
    public long DeleteDocuments(IDocumentSelection query)
    {
        EnsureUsable();
        var sequence = _log.Add(query);
        FlushIfFull(_pool.TakeIfFull());
        return sequence;
    }

    /// <summary>Deletes all documents that were added before; merges that run are given up.</summary>
    /// <remarks>What was settled about fields stays settled.</remarks>
    /// <inheritdoc cref="DeleteDocuments(Term)"/>
    public long DeleteAll()
    {
        lock (_commitTurn)
        {
            return Guard(() =>
            {
                var frozen = Freeze();
                try
                {
                    foreach (var buffer in frozen.Buffers)
                        Discard(buffer);
                    _pool.WaitForFlushes(frozen.Generation);
                    DropAll(frozen);
                    return frozen.Deletes.Sequence;
                }
                finally
                {
                    Thaw(frozen);
                }
            });
        }
    }

    private long Add(Document document, Func<long> order)
    {
        EnsureRoom(document);
        SegmentBuffer buffer;
        try
        {
            buffer = _pool.Take();
        }
        catch
        {
            Interlocked.Decrement(ref _docCount);
            throw;
        }
        FlushingBuffer? full = null;
        long sequence;
        Exception? broken = null;
        var before = buffer.DocCount;
        try
        {
            buffer.Add(document);
            sequence = order();
            buffer.EndDocument(sequence);
        }
        catch (Exception problem) when (buffer.IsBroken)
        {
            broken = problem;
            throw;
        }
        finally
        {
            if (buffer.DocCount == before)
                Interlocked.Decrement(ref _docCount);
            _failure ??= broken;
            full = _pool.Return(buffer);
            if (broken is not null)
                Fail(broken);
        }
        FlushIfFull(full);
        return sequence;
    }

    private void EnsureRoom(Document document)
    {
        long length = 0;
        foreach (var value in document.Values)
            length += value.Text?.Length ?? value.Bytes.Length;
        if (length > _options.MaxDocumentLength)
            throw new ArgumentException(
                $"the document is too long, actual={length} expected<={_options.MaxDocumentLength}",
                nameof(document)
            );
        if (Interlocked.Increment(ref _docCount) <= SegmentInfos.MaxDocs)
            return;
        var total = Interlocked.Decrement(ref _docCount);
        throw new InvalidOperationException($"the index is full, actual={total} documents");
    }

    private void Discard(FlushingBuffer buffer)
    {
        Interlocked.Add(ref _docCount, -buffer.Buffer.DocCount);
        Close(buffer);
        lock (_turn)
        {
            _files.Discard(buffer.Buffer.Files);
        }
    }

    private void DropAll(FrozenBuffers frozen)
    {
        lock (_turn)
        {
            AbortMerges();
            while (_running.Count > 0)
            {
                EnsureUsable();
                Monitor.Wait(_turn);
            }
            foreach (var segment in _segments.ToArray())
                DropSegment(segment);
            _log.Prune(Math.Min(frozen.Deletes.Sequence, _pool.LowerBound()));
            _isChanged = true;
        }
    }
}
