namespace SearchKhadr.Ingestion.Text;

/// <summary>Sums over a page's lines, so that what stands in any stretch of them is one subtraction.</summary>
internal sealed class LineSums
{
    private readonly float[] _sums;
    private readonly int[] _above;
    private readonly int[] _below;

    /// <summary>Adds a value up line by line; a line of more than nought is one of its kind.</summary>
    public LineSums(int lines, Func<int, float> value)
    {
        _sums = new float[lines + 1];
        _above = new int[lines];
        _below = new int[lines];
        var last = -1;
        for (var i = 0; i < lines; i++)
        {
            var here = value(i);
            _sums[i + 1] = _sums[i] + here;
            _above[i] = last < 0 ? int.MaxValue : i - last;
            if (here > 0)
                last = i;
        }

        last = -1;
        for (var i = lines - 1; i >= 0; i--)
        {
            _below[i] = last < 0 ? int.MaxValue : last - i;
            if (_sums[i + 1] > _sums[i])
                last = i;
        }
    }

    public float All => _sums[^1];

    public float At(int line) => _sums[line + 1] - _sums[line];

    /// <summary>The sum from one line up to another, the latter left out; lines off the page count nothing.</summary>
    public float Between(int first, int end)
    {
        first = Math.Clamp(first, 0, _sums.Length - 1);
        end = Math.Clamp(end, first, _sums.Length - 1);
        return _sums[end] - _sums[first];
    }

    /// <summary>How far above a line the nearest of the kind is.</summary>
    public int Above(int line) => _above[line];

    /// <summary>How far below a line the nearest of the kind is.</summary>
    public int Below(int line) => _below[line];
}
