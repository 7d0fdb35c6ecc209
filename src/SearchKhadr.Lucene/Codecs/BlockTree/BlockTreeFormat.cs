namespace SearchKhadr.Lucene.Codecs.BlockTree;

/// <summary>The terms of each field, in blocks of terms that begin alike, and a map of the blocks.</summary>
/// <remarks>
/// <para>
/// <c>.tim := index header, block{…}, footer</c>; <c>block := entries &lt;&lt; 1 | last of its floor (vint), suffix bytes
/// &lt;&lt; 3 | leaf &lt;&lt; 2 | compression (vlong), suffixes, lengths &lt;&lt; 1 | all equal (vint), lengths, length
/// (vint) stats, length (vint) metadata</c>. The lengths are a vint a term in a leaf; elsewhere <c>length &lt;&lt; 1</c>
/// for a term and <c>length &lt;&lt; 1 | 1 (vint), distance back (vlong)</c> for a block below; where all bytes are equal
/// only one is kept. Compression is 0 for none, 1 for lower-case ASCII, 2 for LZ4.
/// </para>
/// <para>
/// <c>stats := (documents &lt;&lt; 1 (vint), occurrences - documents (vlong)? | (run - 1) &lt;&lt; 1 | 1 (vint)){…}</c>;
/// a run counts terms of one document and one occurrence. <c>metadata</c> is the postings format's.
/// </para>
/// <para>
/// <c>.tip := index header, automaton{fields}, footer</c>; it maps what a block's terms begin with to <c>code</c>;
/// <c>code := address &lt;&lt; 2 | has terms &lt;&lt; 1 | has a floor (vlong), floor?</c>; <c>floor := blocks - 1 (vint),
/// (first byte, (address - first address) &lt;&lt; 1 | has terms (vlong)){blocks - 1}</c>.
/// </para>
/// <para>
/// <c>.tmd := index header, postings header, fields (vint), field{fields}, .tip length (int64), .tim length (int64),
/// footer</c>; <c>field := number (vint), terms (vlong), length (vint) root code, occurrences (vlong)?, postings (vlong),
/// documents (vint), length (vint) first term, length (vint) last term, address in .tip (vlong), automaton header</c>.
/// </para>
/// <para>Worked: a root block of the one term "a" in one document is <c>03 0C 61 03 01 01 01 02 7C 00</c>: one entry, last;
/// one byte, leaf; <c>a</c>; one length byte, all equal, 1; one byte of stats, a run of one; two of metadata: 62 in
/// <c>.doc</c>, where nothing stands, and document 0.</para>
/// <b>Source</b> Lucene 8.7 <c>blocktree.BlockTreeTermsWriter</c>, version 6.
/// </remarks>
internal static class BlockTreeFormat
{
    /// <summary>Extension of the blocks' file.</summary>
    public const string TermsExtension = "tim";

    /// <summary>Extension of the automata's file.</summary>
    public const string IndexExtension = "tip";

    /// <summary>Extension of the fields' file.</summary>
    public const string MetaExtension = "tmd";

    /// <summary>Codec in the header of <c>.tim</c>.</summary>
    public const string TermsCodec = "BlockTreeTermsDict";

    /// <summary>Codec in the header of <c>.tip</c>.</summary>
    public const string IndexCodec = "BlockTreeTermsIndex";

    /// <summary>Codec in the header of <c>.tmd</c>.</summary>
    public const string MetaCodec = "BlockTreeTermsMeta";

    /// <summary>The version that has <c>.tmd</c>.</summary>
    public const int Version = 6;

    /// <summary>The fewest entries that make a block of their own.</summary>
    public const int MinItemsInBlock = 25;

    /// <summary>The most entries in a block, unless more share one more byte.</summary>
    public const int MaxItemsInBlock = 48;

    /// <summary>The longest term. <b>Units</b> bytes.</summary>
    public const int MaxTermBytes = 32766;

    /// <summary>In a code: the block is cut into several.</summary>
    public const int IsFloor = 1;

    /// <summary>In a code: the block has terms, not only blocks below.</summary>
    public const int HasTerms = 2;

    /// <summary>How many bits of a code are not its address.</summary>
    public const int FlagBits = 2;
}
