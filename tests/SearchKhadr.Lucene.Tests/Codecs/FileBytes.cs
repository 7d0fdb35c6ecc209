using System.Buffers.Binary;
using System.Text;
using SearchKhadr.Lucene.Bits;
using SearchKhadr.Lucene.Store;

namespace SearchKhadr.Lucene.Tests.Codecs;

/// <summary>Reads, writes and damages whole files.</summary>
internal static class FileBytes
{
    public static byte[] Read(IndexDirectory directory, string name)
    {
        using var input = directory.OpenInput(name);
        return input.ReadSpan((int)input.Length).ToArray();
    }

    public static void Write(IndexDirectory directory, string name, ReadOnlySpan<byte> bytes)
    {
        if (directory.ListAll().Contains(name, StringComparer.Ordinal))
            directory.DeleteFile(name);
        using var output = directory.CreateOutput(name);
        output.WriteBytes(bytes);
    }

    public static MemoryDirectory Copy(IndexDirectory source)
    {
        var copy = new MemoryDirectory();
        foreach (var name in source.ListAll())
            Write(copy, name, Read(source, name));
        return copy;
    }

    /// <summary>Changes a file's text to another of the same length and makes its checksum right again.</summary>
    public static void Forge(IndexDirectory directory, string name, string text, string other)
    {
        var bytes = Read(directory, name);
        var place = bytes.AsSpan().IndexOf(Encoding.ASCII.GetBytes(text));
        Assert.NotEqual(-1, place);
        Encoding.ASCII.GetBytes(other).CopyTo(bytes, place);
        Seal(bytes);
        Write(directory, name, bytes);
    }

    /// <summary>Makes the checksum at the end of a file's bytes right.</summary>
    public static void Seal(byte[] bytes) =>
        BinaryPrimitives.WriteInt64BigEndian(bytes.AsSpan(^8..), Crc32.Append(0, bytes.AsSpan(..^8)));

    /// <summary>What comes between a file's index header and its footer, in hexadecimal.</summary>
    public static string Body(IndexDirectory directory, string name, int headerBytes) =>
        Convert.ToHexString(Read(directory, name)[headerBytes..^16]);
}
