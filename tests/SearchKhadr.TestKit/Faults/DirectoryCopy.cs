using SearchKhadr.Lucene.Store;

namespace SearchKhadr.TestKit.Faults;

/// <summary>Copies folders, so that a test can look at a moment again.</summary>
public static class DirectoryCopy
{
    /// <summary>All files with their bytes.</summary>
    public static SortedDictionary<string, byte[]> Read(IndexDirectory directory)
    {
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var name in directory.ListAll())
        {
            using var input = directory.OpenInput(name);
            files.Add(name, input.ReadSpan((int)input.Length).ToArray());
        }
        return files;
    }

    /// <summary>Puts files into a folder.</summary>
    public static void Write(IEnumerable<KeyValuePair<string, byte[]>> files, IndexDirectory directory)
    {
        foreach (var (name, bytes) in files)
        {
            using var output = directory.CreateOutput(name);
            output.WriteBytes(bytes);
        }
    }

    /// <summary>A folder in memory that holds the same files.</summary>
    public static MemoryDirectory ToMemory(IndexDirectory directory)
    {
        var copy = new MemoryDirectory();
        Write(Read(directory), copy);
        return copy;
    }
}
