using SearchKhadr.Ingestion;
using SearchKhadr.Lucene.Codecs;
using SearchKhadr.Lucene.Errors;
using SearchKhadr.Lucene.Store;

namespace SearchKhadr.Archive.Indexing.Ledgers;

/// <summary>One file of the ledger: what changed in it with one commit, or the whole of it.</summary>
/// <remarks>
/// <c>ledger_G.skl</c>: <c>header (codec "SearchKhadrLedger", version 1), entry count (vint)</c>, for each entry
/// <c>flags (byte: 0 present, 1 gone), file (string)</c>, and where it is present
/// <c>full path (string), length (int64), modified (int64), read (int64), checksum (string), notes (int64),
/// article count (vint), ids (strings), refusal count (vint)</c>, for each refusal
/// <c>file (string), reason (string), message (string)</c>; then <c>footer</c>.
/// Worked: after the header of a part that says only that <c>a</c> is gone: <c>01 01 01 61</c>.
/// </remarks>
internal static class LedgerPart
{
    private const string Codec = "SearchKhadrLedger";
    private const int Version = 1;
    private const byte Present = 0;
    private const byte Gone = 1;

    /// <summary>Writes a part; an entry of null says that the file is gone.</summary>
    /// <exception cref="IOException">The disk refused.</exception>
    public static void Write(
        IndexDirectory directory,
        string name,
        IReadOnlyCollection<KeyValuePair<string, LedgerEntry?>> entries
    )
    {
        using (var output = directory.CreateOutput(name))
        {
            CodecUtil.WriteHeader(output, Codec, Version);
            output.WriteVInt32(entries.Count);
            foreach (var (file, entry) in entries)
            {
                output.WriteByte(entry is null ? Gone : Present);
                output.WriteString(file);
                if (entry is not null)
                    Write(output, entry);
            }
            CodecUtil.WriteFooter(output);
        }
        directory.Sync([name]);
    }

    /// <summary>Reads a part; null says that the file is gone.</summary>
    /// <returns>How many entries the part has.</returns>
    /// <exception cref="IndexException">It is missing or damaged.</exception>
    public static int Read(IndexDirectory directory, string name, Action<string, LedgerEntry?> take)
    {
        using var input = directory.OpenInput(name);
        CodecUtil.ChecksumEntireFile(input);
        input.Position = 0;
        CodecUtil.CheckHeader(input, Codec, Version, Version);
        var count = input.ReadVInt32();
        for (var i = 0; i < count; i++)
        {
            var isGone = input.ReadByte() == Gone;
            var file = input.ReadString();
            take(file, isGone ? null : Read(input, file));
        }
        CodecUtil.CheckFooter(input);
        return count;
    }

    private static void Write(IndexOutput output, LedgerEntry entry)
    {
        output.WriteString(entry.FullPath);
        output.WriteInt64(entry.Stamp.LengthBytes);
        output.WriteInt64(entry.Stamp.ModifiedTicks);
        output.WriteInt64(entry.ReadTicks);
        output.WriteString(entry.Checksum);
        output.WriteInt64(entry.Notes);
        output.WriteVInt32(entry.Articles.Count);
        foreach (var id in entry.Articles)
            output.WriteString(id);
        output.WriteVInt32(entry.Refusals.Count);
        foreach (var refusal in entry.Refusals)
        {
            output.WriteString(refusal.File);
            output.WriteString(refusal.Reason.ToString());
            output.WriteString(refusal.Message);
        }
    }

    private static LedgerEntry Read(IndexInput input, string file) =>
        new()
        {
            File = file,
            FullPath = input.ReadString(),
            Stamp = new FileStamp(input.ReadInt64(), input.ReadInt64()),
            ReadTicks = input.ReadInt64(),
            Checksum = input.ReadString(),
            Notes = input.ReadInt64(),
            Articles = ReadList(input, static from => from.ReadString()),
            Refusals = ReadList(input, ReadRefusal),
        };

    private static Rejection ReadRefusal(IndexInput input)
    {
        var file = input.ReadString();
        var reason = Enum.TryParse<RejectionReason>(input.ReadString(), out var known)
            ? known
            : RejectionReason.Unreadable;
        return new Rejection(file, reason, input.ReadString());
    }

    private static T[] ReadList<T>(IndexInput input, Func<IndexInput, T> read)
    {
        var list = new T[input.ReadVInt32()];
        for (var i = 0; i < list.Length; i++)
            list[i] = read(input);
        return list;
    }
}
