namespace SearchKhadr.Lucene.Codecs.Bkd;

/// <summary>Finds the value that stands at a rank among points in a file, without sorting them.</summary>
internal static class PointRank
{
    private const int Buckets = 1 << 16;

    /// <summary>Finds the value; returns how many points with just that value stand before the rank.</summary>
    /// <remarks><b>Cost</b> One pass for each two bytes of the dimension; half a megabyte.</remarks>
    public static long Find(BkdShape shape, PointSpool points, int dimension, long rank, Span<byte> value)
    {
        var histogram = new long[Buckets];
        for (var known = 0; known < value.Length; known += 2)
        {
            Array.Clear(histogram);
            for (long i = 0; i < points.Count; i++)
            {
                var candidate = shape.Dimension(points.Packed(i), dimension);
                if (candidate.StartsWith(value[..known]))
                    histogram[Bucket(candidate[known..])]++;
            }
            var bucket = 0;
            while (rank >= histogram[bucket])
                rank -= histogram[bucket++];
            value[known] = (byte)(bucket >> 8);
            if (known + 1 < value.Length)
                value[known + 1] = (byte)bucket;
        }
        return rank;
    }

    private static int Bucket(ReadOnlySpan<byte> rest) => (rest[0] << 8) | (rest.Length > 1 ? rest[1] : 0);
}
