using System.Buffers;
using System.Text;
using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Benchmarks.Peers.Own;

/// <summary>Takes a hit's stored fields; its long texts into one buffer that serves every hit.</summary>
internal sealed class OwnStored : StoredFieldVisitor, IDisposable
{
    private readonly List<Range> _texts = [];
    private char[] _chars = ArrayPool<char>.Shared.Rent(1 << 14);
    private int _length;

    public string Url { get; private set; } = "";

    public string Outlet { get; private set; } = "";

    public string Date { get; private set; } = "";

    /// <summary>The headline, the body and the comments. <b>Requires</b> Used before the next hit.</summary>
    public ReadOnlyMemory<char>[] Texts()
    {
        var texts = new ReadOnlyMemory<char>[_texts.Count];
        for (var i = 0; i < texts.Length; i++)
            texts[i] = _chars.AsMemory(_texts[i]);
        return texts;
    }

    public void Clear()
    {
        _texts.Clear();
        _length = 0;
    }

    public override Wish Wants(FieldInfo field) => Wish.Take;

    public override void Text(FieldInfo field, ReadOnlySpan<byte> utf8)
    {
        if (field.Name == "text")
            AddText(utf8);
        else if (field.Name == "url")
            Url = Encoding.UTF8.GetString(utf8);
        else if (field.Name == "outlet")
            Outlet = Encoding.UTF8.GetString(utf8);
        else
            Date = Encoding.UTF8.GetString(utf8);
    }

    public override void Binary(FieldInfo field, ReadOnlySpan<byte> bytes) { }

    public override void Int32(FieldInfo field, int value) { }

    public override void Int64(FieldInfo field, long value) { }

    public override void Single(FieldInfo field, float value) { }

    public override void Double(FieldInfo field, double value) { }

    public void Dispose() => ArrayPool<char>.Shared.Return(_chars);

    private void AddText(ReadOnlySpan<byte> utf8)
    {
        if (_chars.Length - _length < utf8.Length)
        {
            var larger = ArrayPool<char>.Shared.Rent(2 * (_length + utf8.Length));
            _chars.AsSpan(0, _length).CopyTo(larger);
            ArrayPool<char>.Shared.Return(_chars);
            _chars = larger;
        }
        var start = _length;
        _length += Encoding.UTF8.GetChars(utf8, _chars.AsSpan(_length));
        _texts.Add(start.._length);
    }
}
