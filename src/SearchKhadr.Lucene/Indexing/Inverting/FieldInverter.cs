using System.Runtime.CompilerServices;
using System.Text;
using SearchKhadr.Lucene.Bits;
using SearchKhadr.Lucene.Documents;
using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Indexing.Inverting;

/// <summary>Takes the values of one field apart into terms, document after document.</summary>
/// <remarks>
/// Positions and offsets run on from one value of a document to the next, with the analyzer's gaps between them.
/// <b>Source</b> Lucene 8 <c>DefaultIndexingChain.PerField</c>, <c>FieldInvertState</c> and
/// <c>BM25Similarity.computeNorm</c> with its default of not counting tokens that stand on another's position.
/// </remarks>
internal sealed class FieldInverter
{
    /// <summary>The longest term. <b>Units</b> bytes of UTF-8.</summary>
    public const int MaxTermBytes = BlockStore.BlockBytes - 2;

    private const int BlockTokens = 64;
    private const int MaxPosition = int.MaxValue - 128;

    private readonly string _name;
    private readonly Analyzer _analyzer;
    private readonly byte[] _utf8;
    private Token[] _tokens = [];
    private readonly KnownTerms _known = new();
    private TokenStream? _stream;
    private VectorBuffer? _vector;
    private bool _keepsVector;
    private State _state;

    /// <summary>Begins a field.</summary>
    /// <param name="scratch">Room for one term, shared by all fields. <b>Shape</b> Three times the longest term.</param>
    public FieldInverter(string name, Analyzer analyzer, FieldPostings postings, byte[] scratch)
    {
        _name = name;
        _analyzer = analyzer;
        _utf8 = scratch;
        Postings = postings;
    }

    /// <summary>What it has found so far.</summary>
    public FieldPostings Postings { get; }

    /// <summary>The document's occurrences for its term vector; null where no document had one.</summary>
    public VectorBuffer? Vector => _vector;

    /// <summary>How much memory it takes beside the pools. <b>Units</b> bytes.</summary>
    public long UsedBytes => Postings.UsedBytes + _known.UsedBytes;

    /// <summary>How long a scratch must be. <b>Units</b> bytes.</summary>
    public static int ScratchBytes => 3 * MaxTermBytes;

    /// <summary>The norm of the document that was just added: its length in a byte, 0 where it has no token.</summary>
    public byte Norm =>
        SmallFloat.Int32ToByte4(
            Postings.Options == IndexOptions.Docs ? _state.UniqueTerms : _state.Length - _state.Overlaps
        );

    /// <summary>Begins a document.</summary>
    public void BeginDocument()
    {
        _state = new State { Position = -1 };
        _vector?.Clear();
    }

    /// <summary>Adds a value of the document.</summary>
    /// <exception cref="ArgumentException">A token is too long, or stands where no token can.</exception>
    public void Add(Field field, int docId)
    {
        _keepsVector = field.Type.HasTermVectors;
        if (_keepsVector)
            _vector ??= new VectorBuffer(Postings);
        if (field.Type.IsTokenized && field.Text is { } text)
        {
            AddTokens(text, docId);
            return;
        }
        if (field.Bytes.Length > MaxTermBytes)
            throw TooLong(field.Bytes.Span, field.Bytes.Length);
        Step(1);
        var length = field.Text?.Length ?? 0;
        AddTerm(
            Postings.GetOrAdd(field.Bytes.Span),
            docId,
            new Spot(_state.Position, _state.Offset, _state.Offset + length)
        );
        _state.Offset += length;
    }

    private void AddTokens(string text, int docId)
    {
        var stream = _stream ??= _analyzer.Open(_name);
        if (_tokens.Length == 0)
            _tokens = new Token[BlockTokens];
        try
        {
            stream.Reset(text.AsMemory());
            bool goesOn;
            do
            {
                goesOn = stream.MoveNext(_tokens, out var count);
                AddBlock(stream, _tokens.AsSpan(0, count), docId);
            } while (goesOn);
        }
        catch (Exception)
        {
            // A stream that failed half way is not trusted with another text.
            _stream = null;
            throw;
        }
        _state.Position += stream.FinalPositionIncrement + _analyzer.PositionIncrementGap(_name);
        _state.Offset += stream.FinalOffset + _analyzer.OffsetGap(_name);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddBlock(TokenStream stream, ReadOnlySpan<Token> tokens, int docId)
    {
        Span<Spot> spots = stackalloc Spot[BlockTokens];
        Span<int> terms = stackalloc int[BlockTokens];
        spots = spots[..tokens.Length];
        terms = terms[..tokens.Length];
        // A token that cannot stand where it does must not leave terms behind that no document has.
        for (var i = 0; i < tokens.Length; i++)
            spots[i] = Place(tokens[i]);
        var told = tokens.IsEmpty || tokens[^1].Ticket != 0 ? default : Encode(stream.Term);
        FindTerms(tokens, told, terms);
        foreach (var term in terms)
            Postings.Prefetch(term, docId);
        for (var i = 0; i < spots.Length; i++)
            AddTerm(terms[i], docId, spots[i]);
    }

    // Each step asks for the memory of the next one, of all tokens before any: it is seldom near.
    private void FindTerms(ReadOnlySpan<Token> tokens, ReadOnlySpan<byte> told, Span<int> terms)
    {
        Span<uint> hashes = stackalloc uint[BlockTokens];
        for (var i = 0; i < tokens.Length; i++)
            terms[i] = _known.Find(tokens[i].Ticket);
        for (var i = 0; i < tokens.Length; i++)
        {
            if (terms[i] < 0)
                hashes[i] = TermTable.HashOf(TermOf(in tokens[i], told));
        }
        for (var i = 0; i < tokens.Length; i++)
        {
            if (terms[i] < 0 && Postings.Likely(hashes[i]) is >= 0 and var likely)
                Postings.PrefetchText(likely);
        }
        for (var i = 0; i < tokens.Length; i++)
        {
            if (terms[i] >= 0)
                continue;
            terms[i] = Postings.GetOrAdd(TermOf(in tokens[i], told), hashes[i]);
            if (tokens[i].Ticket != 0)
                _known.Add(tokens[i].Ticket, terms[i]);
        }
    }

    private static ReadOnlySpan<byte> TermOf(in Token token, ReadOnlySpan<byte> told) =>
        token.Ticket == 0 ? told : Token.Term(in token);

    private Spot Place(in Token token)
    {
        Step(token.PositionIncrement);
        var start = _state.Offset + token.StartOffset;
        var end = _state.Offset + token.EndOffset;
        if (start < _state.LastStart || end < start)
            throw new ArgumentException(
                $"offsets of field '{_name}' go backwards: start={start} end={end} last start={_state.LastStart}"
            );
        _state.LastStart = start;
        return new Spot(_state.Position, start, end);
    }

    private void Step(int increment)
    {
        if (increment < 0)
            throw new ArgumentException(
                $"negative position increment in field '{_name}', actual={increment}"
            );
        var position = (long)_state.Position + increment;
        if (position < 0)
            throw new ArgumentException($"the first position increment of field '{_name}' is 0, expected>0");
        if (position > MaxPosition)
            throw new ArgumentException(
                $"position in field '{_name}' actual={position} expected<={MaxPosition}"
            );
        _state.Position = (int)position;
        if (increment == 0)
            _state.Overlaps++;
        _state.Length++;
    }

    private void AddTerm(int term, int docId, Spot spot)
    {
        if (Postings.Add(term, docId, spot.Position, spot.Start, spot.End))
            _state.UniqueTerms++;
        if (_keepsVector)
            _vector!.Add(term, spot.Position, spot.Start, spot.End);
    }

    private ReadOnlySpan<byte> Encode(ReadOnlySpan<char> term)
    {
        var bytes = _utf8;
        if (term.Length > MaxTermBytes)
            bytes = new byte[Encoding.UTF8.GetMaxByteCount(term.Length)];
        var length = Encoding.UTF8.GetBytes(term, bytes);
        if (length > MaxTermBytes)
            throw TooLong(bytes, length);
        return bytes.AsSpan(0, length);
    }

    private ArgumentException TooLong(ReadOnlySpan<byte> term, int lengthBytes) =>
        new(
            $"a term of field '{_name}' is too long: actual={lengthBytes} expected<={MaxTermBytes} bytes of UTF-8; "
                + $"it begins with '{Encoding.UTF8.GetString(term[..30])}'"
        );

    private readonly record struct Spot(int Position, int Start, int End);

    private struct State
    {
        public int Position;
        public int Length;
        public int Overlaps;
        public int Offset;
        public int LastStart;
        public int UniqueTerms;
    }
}
