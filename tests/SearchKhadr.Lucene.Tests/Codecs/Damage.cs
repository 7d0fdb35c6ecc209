using SearchKhadr.Lucene.Errors;
using SearchKhadr.Lucene.Store;

namespace SearchKhadr.Lucene.Tests.Codecs;

/// <summary>Damages a file byte by byte and puts it right again.</summary>
internal sealed class Damage(IndexDirectory directory, string file)
{
    private readonly byte[] _sound = FileBytes.Read(directory, file);

    /// <summary>Each flipped byte makes the action fail with an error of the index.</summary>
    public void AssertEachFlipIsFound(Action action, int step = 1) =>
        ForEachFlip(() => AssertFails(action), step);

    /// <summary>Each file cut off makes the action fail with an error of the index.</summary>
    public void AssertEachCutIsFound(Action action, int step = 1)
    {
        for (var length = 0; length < _sound.Length; length += step)
        {
            FileBytes.Write(directory, file, _sound.AsSpan(0, length));
            AssertFails(action);
        }
        FileBytes.Write(directory, file, _sound);
    }

    /// <summary>No flipped byte makes the action fail with anything but an error of the index.</summary>
    public void AssertNoFlipBreaks(Action action, int step = 1) =>
        ForEachFlip(
            () =>
            {
                try
                {
                    action();
                }
                catch (IndexException found)
                {
                    Assert.Contains("resource=", found.Message, StringComparison.Ordinal);
                }
            },
            step
        );

    private void ForEachFlip(Action action, int step)
    {
        for (var i = 0; i < _sound.Length; i += step)
        {
            var damaged = _sound.ToArray();
            damaged[i] ^= (byte)(1 << (i % 8));
            FileBytes.Write(directory, file, damaged);
            action();
        }
        FileBytes.Write(directory, file, _sound);
    }

    private static void AssertFails(Action action)
    {
        var exception = Record.Exception(action);
        Assert.IsAssignableFrom<IndexException>(exception);
    }
}
