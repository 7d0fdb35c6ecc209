using SearchKhadr.Lucene.Codecs.Lucene84;
using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Codecs.BlockTree;

internal sealed partial class SegmentTermsEnum
{
    /// <inheritdoc/>
    public override bool SeekExact(ReadOnlySpan<byte> term)
    {
        _place = Place.Before;
        _walk.Follow(term);
        var last = _walk.MatchCount - 1;
        _walk.Open(last, _exact);
        var prefixLength = _exact.PrefixLength;
        if (prefixLength < term.Length)
            _exact.ChooseFloor(term[prefixLength]);
        if (!_exact.HasTerms)
            return false;
        _exact.Load();
        if (_exact.Seek(term[prefixLength..], out _, out var child) != SeekStatus.Found || child >= 0)
            return false;
        SetTerm(term);
        _place = Place.Exact;
        return true;
    }

    /// <inheritdoc/>
    public override void SeekExact(ReadOnlySpan<byte> term, TermState state)
    {
        _given = (Lucene84TermState)state;
        SetTerm(term);
        _place = Place.Given;
    }

    /// <inheritdoc/>
    public override SeekStatus SeekCeil(ReadOnlySpan<byte> term)
    {
        _walk.Follow(term);
        Depth = -1;
        for (var i = 0; i < _walk.MatchCount; i++)
            _walk.Open(i, PushFrame());
        SetTerm(term);

        var frame = Frame;
        var rest = term[frame.PrefixLength..];
        if (!rest.IsEmpty)
            frame.ChooseFloor(rest[0]);
        frame.Load();
        var status = frame.Seek(rest, out var suffix, out var child);
        if (status != SeekStatus.End)
        {
            SetSuffix(frame.PrefixLength, suffix);
            if (child < 0)
            {
                _place = Place.Stack;
                return status;
            }
            Push(child);
        }
        return Step() ? SeekStatus.NotFound : SeekStatus.End;
    }

    private void SetTerm(ReadOnlySpan<byte> term) => SetSuffix(0, term);
}
