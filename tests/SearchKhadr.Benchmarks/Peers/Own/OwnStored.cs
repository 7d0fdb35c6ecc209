using System.Text;
using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Benchmarks.Peers.Own;

/// <summary>Takes a hit's stored fields.</summary>
internal sealed class OwnStored : StoredFieldVisitor
{
    public List<string> Texts { get; } = [];

    public string Url { get; private set; } = "";

    public string Outlet { get; private set; } = "";

    public string Date { get; private set; } = "";

    public override Wish Wants(FieldInfo field) => Wish.Take;

    public override void Text(FieldInfo field, ReadOnlySpan<byte> utf8)
    {
        var text = Encoding.UTF8.GetString(utf8);
        if (field.Name == "text")
            Texts.Add(text);
        else if (field.Name == "url")
            Url = text;
        else if (field.Name == "outlet")
            Outlet = text;
        else
            Date = text;
    }

    public override void Binary(FieldInfo field, ReadOnlySpan<byte> bytes) { }

    public override void Int32(FieldInfo field, int value) { }

    public override void Int64(FieldInfo field, long value) { }

    public override void Single(FieldInfo field, float value) { }

    public override void Double(FieldInfo field, double value) { }
}
