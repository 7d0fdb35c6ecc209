using System.Buffers.Binary;
using System.Text;

namespace SearchKhadr.TestKit.Circuits;

/// <summary>As much of MessagePack as a circuit's messages need.</summary>
/// <remarks><b>Source</b> The MessagePack specification; lengths before messages as SignalR's hub protocol has them.</remarks>
internal static class MessagePack
{
    /// <summary>A call of the server: <c>[1, {}, id, target, arguments, []]</c> behind its length.</summary>
    /// <param name="id">Names the answer; null where none is awaited.</param>
    /// <param name="target">What is called.</param>
    /// <param name="arguments">Texts, whole numbers and nulls.</param>
    public static byte[] Call(string? id, string target, params object?[] arguments)
    {
        using var bytes = new MemoryStream();
        bytes.Write([0x96, 0x01, 0x80]);
        Write(bytes, id);
        Write(bytes, target);
        bytes.WriteByte((byte)(0x90 | arguments.Length));
        foreach (var argument in arguments)
            Write(bytes, argument);
        bytes.WriteByte(0x90);
        return WithLength(bytes.ToArray());
    }

    /// <summary>The messages of a frame.</summary>
    public static IEnumerable<object?[]> Messages(byte[] frame)
    {
        for (var at = 0; at < frame.Length; )
        {
            var length = 0;
            for (var shift = 0; ; shift += 7)
            {
                var part = frame[at++];
                length |= (part & 0x7F) << shift;
                if (part < 0x80)
                    break;
            }
            var end = at + length;
            yield return (object?[])Read(frame, ref at)!;
            at = end;
        }
    }

    private static byte[] WithLength(byte[] message)
    {
        using var bytes = new MemoryStream();
        var left = message.Length;
        for (; left >= 0x80; left >>= 7)
            bytes.WriteByte((byte)(left | 0x80));
        bytes.WriteByte((byte)left);
        bytes.Write(message);
        return bytes.ToArray();
    }

    private static void Write(MemoryStream bytes, object? value)
    {
        Span<byte> number = stackalloc byte[8];
        switch (value)
        {
            case null:
                bytes.WriteByte(0xC0);
                break;
            case string text:
                bytes.WriteByte(0xDB);
                BinaryPrimitives.WriteInt32BigEndian(number, Encoding.UTF8.GetByteCount(text));
                bytes.Write(number[..4]);
                bytes.Write(Encoding.UTF8.GetBytes(text));
                break;
            case long whole:
                bytes.WriteByte(0xD3);
                BinaryPrimitives.WriteInt64BigEndian(number, whole);
                bytes.Write(number);
                break;
            default:
                throw new ArgumentException($"{value.GetType()} is not written.", nameof(value));
        }
    }

    private static object? Read(byte[] from, ref int at)
    {
        var kind = from[at++];
        return kind switch
        {
            <= 0x7F => (long)kind,
            <= 0x8F => ReadMap(from, ref at, kind & 0x0F),
            <= 0x9F => ReadArray(from, ref at, kind & 0x0F),
            <= 0xBF => ReadText(from, ref at, kind & 0x1F),
            0xC0 => null,
            0xC2 => false,
            0xC3 => true,
            0xC4 or 0xC5 or 0xC6 => ReadBytes(
                from,
                ref at,
                (int)ReadNumber(from, ref at, 1 << (kind - 0xC4))
            ),
            0xCA => ReadNumber(from, ref at, 4),
            0xCB => ReadNumber(from, ref at, 8),
            0xCC or 0xCD or 0xCE or 0xCF => ReadNumber(from, ref at, 1 << (kind - 0xCC)),
            0xD0 or 0xD1 or 0xD2 or 0xD3 => ReadNumber(from, ref at, 1 << (kind - 0xD0)),
            0xD9 or 0xDA or 0xDB => ReadText(from, ref at, (int)ReadNumber(from, ref at, 1 << (kind - 0xD9))),
            0xDC or 0xDD => ReadArray(from, ref at, (int)ReadNumber(from, ref at, 2 << (kind - 0xDC))),
            0xDE or 0xDF => ReadMap(from, ref at, (int)ReadNumber(from, ref at, 2 << (kind - 0xDE))),
            >= 0xE0 => (long)(sbyte)kind,
            _ => throw new InvalidDataException($"MessagePack kind {kind:x2} is not read."),
        };
    }

    private static long ReadNumber(byte[] from, ref int at, int lengthBytes)
    {
        var number = 0L;
        for (var i = 0; i < lengthBytes; i++)
            number = (number << 8) | from[at++];
        return number;
    }

    private static string ReadText(byte[] from, ref int at, int lengthBytes)
    {
        var text = Encoding.UTF8.GetString(from, at, lengthBytes);
        at += lengthBytes;
        return text;
    }

    private static byte[] ReadBytes(byte[] from, ref int at, int lengthBytes)
    {
        at += lengthBytes;
        return from[(at - lengthBytes)..at];
    }

    private static object?[] ReadArray(byte[] from, ref int at, int count)
    {
        var values = new object?[count];
        for (var i = 0; i < count; i++)
            values[i] = Read(from, ref at);
        return values;
    }

    private static object?[] ReadMap(byte[] from, ref int at, int count) =>
        ReadArray(from, ref at, count * 2);
}
