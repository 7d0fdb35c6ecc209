namespace SearchKhadr.Lucene.Codecs.Lucene84;

/// <summary>The documents, frequencies, positions, payloads and offsets of every term.</summary>
/// <remarks>
/// <para>
/// <c>.doc := index header, 4C (byte order of blocks; nobody reads it), (docs skip?){terms of two documents or more}, footer</c>;
/// <c>docs := (deltas freqs?){whole blocks of 128} tail</c>; <c>deltas</c> is a
/// <see cref="SearchKhadr.Lucene.Bits.ForDeltaUtil"/> block, <c>freqs</c> a <see cref="SearchKhadr.Lucene.Bits.PForUtil"/>
/// block; <c>tail := (delta &lt;&lt; 1 | (freq == 1) (vint), freq (vint) where it is not 1){rest}</c>, or plain deltas
/// where frequencies are not kept. A term's first delta is from 0.
/// </para>
/// <para>
/// <c>.pos := index header, positions{terms}, footer</c>; <c>positions := PFor block{whole blocks of 128} tail</c>;
/// <c>tail := (delta &lt;&lt; 1 | new payload length (vint), length (vint)?, payload, start delta &lt;&lt; 1 | new length
/// (vint), length (vint)?){rest}</c>; without payloads the delta is not shifted; what is not kept is left out. Deltas
/// begin anew with each document.
/// </para>
/// <para>
/// <c>.pay := index header, block{…}, footer</c>; for each whole block of positions <c>payload lengths (PFor), length
/// (vint), payloads</c> where payloads are kept, then <c>start deltas (PFor), lengths (PFor)</c> where offsets are.
/// </para>
/// <para>
/// <c>skip</c> follows the documents of terms that have over 128 of them; see <see cref="Lucene84SkipWriter"/>. A term in
/// one document has nothing in <c>.doc</c>: its metadata in the terms dictionary says which one.
/// </para>
/// <para>Worked: documents 3 (once) and 5 (four times) are <c>07 04 04</c>.</para>
/// <b>Source</b> Lucene 8.7 <c>Lucene84PostingsFormat</c>.
/// </remarks>
internal static class Lucene84PostingsFormat
{
    /// <summary>Its name in the fields' attributes.</summary>
    public const string Name = "Lucene84";

    /// <summary>Extension of the documents' file.</summary>
    public const string DocExtension = "doc";

    /// <summary>Extension of the positions' file.</summary>
    public const string PosExtension = "pos";

    /// <summary>Extension of the payloads' and offsets' file.</summary>
    public const string PayExtension = "pay";

    /// <summary>Codec in the header of <c>.doc</c>.</summary>
    public const string DocCodec = "Lucene84PostingsWriterDoc";

    /// <summary>Codec in the header of <c>.pos</c>.</summary>
    public const string PosCodec = "Lucene84PostingsWriterPos";

    /// <summary>Codec in the header of <c>.pay</c>.</summary>
    public const string PayCodec = "Lucene84PostingsWriterPay";

    /// <summary>Codec of the header inside the terms dictionary's metadata.</summary>
    public const string TermsCodec = "Lucene84PostingsWriterTerms";

    /// <summary>The version that writes runs of ids shortly.</summary>
    public const int Version = 1;

    /// <summary>The most levels of skips.</summary>
    public const int MaxSkipLevels = 10;

    /// <summary>How many entries of a level one entry of the next stands for.</summary>
    public const int SkipMultiplier = 8;

    /// <summary>What <c>.doc</c> says of its blocks: lowest byte first.</summary>
    public const byte LittleEndianBlocks = (byte)'L';

    /// <summary>The largest position.</summary>
    public const int MaxPosition = int.MaxValue - 128;

    /// <summary>How many levels of skips a count of documents has.</summary>
    public static int SkipLevels(int docCount)
    {
        var levels = 1;
        for (var rest = docCount / Bits.ForUtil.BlockSize; rest >= SkipMultiplier; rest /= SkipMultiplier)
            levels++;
        return Math.Min(levels, MaxSkipLevels);
    }
}
