namespace SearchKhadr.Ingestion.Decoding;

/// <summary>The stretches of a page that tell its encoding: those between tags and line ends that are not all ASCII.</summary>
internal static class EncodingSample
{
    /// <summary>As much tells an encoding as surely as more. <b>Units</b> bytes.</summary>
    private const int MostBytes = 32 * 1024;

    /// <summary>So many bytes beyond ASCII in a row are more than accented letters of a Latin script come to.</summary>
    private const int LongRun = 4;

    /// <summary>The stretches, each with a line end behind it; no bytes where the page is ASCII.</summary>
    /// <remarks>Neither a bracket nor a line end is the second byte of a character in any encoding that is looked for.</remarks>
    public static byte[] Of(ReadOnlySpan<byte> bytes)
    {
        var sample = new List<byte>();
        foreach (var range in bytes.SplitAny("<>\n"u8))
        {
            var stretch = bytes[range];
            if (!stretch.ContainsAnyExceptInRange((byte)0, (byte)0x7F))
                continue;
            sample.AddRange(stretch[..Math.Min(stretch.Length, MostBytes - sample.Count)]);
            sample.Add((byte)'\n');
            if (sample.Count >= MostBytes)
                break;
        }

        return [.. sample];
    }

    /// <summary>Whether most bytes beyond ASCII stand in long runs, as those of no Latin script do.</summary>
    public static bool IsOfOtherScript(ReadOnlySpan<byte> sample)
    {
        int all = 0,
            inLong = 0,
            run = 0;
        foreach (var b in sample)
        {
            if (b >= 0x80)
            {
                run++;
                continue;
            }

            all += run;
            inLong += run >= LongRun ? run : 0;
            run = 0;
        }

        return inLong * 2 > all;
    }
}
