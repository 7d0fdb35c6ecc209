namespace SearchKhadr.Lucene.Codecs.Lucene80;

/// <summary>What the two files of a kind of columns are called, and which codecs their headers name.</summary>
/// <param name="DataExtension">The extension of the values.</param>
/// <param name="DataCodec">The codec of the values.</param>
/// <param name="MetaExtension">The extension of the meta file.</param>
/// <param name="MetaCodec">The codec of the meta file.</param>
/// <param name="Version">The version that both are written in.</param>
internal sealed record ColumnFileNames(
    string DataExtension,
    string DataCodec,
    string MetaExtension,
    string MetaCodec,
    int Version
);
