using System.Security.Cryptography;

namespace SearchKhadr.Archive.Reading;

/// <summary>Keeps a page that comes by a pipe as a file, so that it can be read, and read again in a rebuild.</summary>
public static class InputFile
{
    private const int NameChars = 16;

    /// <summary>Writes the stream into a folder, under a name made of its bytes; gives the file's path.</summary>
    /// <remarks><b>Guarantees</b> The same bytes are the same file; what broke off leaves none.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="input"/> or <paramref name="folder"/> is null.</exception>
    /// <exception cref="IOException">The stream or the disk failed.</exception>
    public static string Keep(Stream input, string folder)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(folder);
        Directory.CreateDirectory(folder);
        var unfinished = Path.Combine(folder, $".{Guid.NewGuid():n}");
        try
        {
            string name;
            using (var file = new FileStream(unfinished, FileMode.CreateNew, FileAccess.ReadWrite))
            {
                input.CopyTo(file);
                file.Position = 0;
                name = Convert.ToHexStringLower(SHA256.HashData(file))[..NameChars];
                file.Position = 0;
                name += Extension(file);
            }

            var path = Path.Combine(folder, name);
            File.Move(unfinished, path, overwrite: true);
            return path;
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    /// <summary>Archives, markup and mail are known by their first bytes whatever their name; JSON is by this.</summary>
    private static string Extension(FileStream file)
    {
        int first;
        do
        {
            first = file.ReadByte();
        } while (first is ' ' or '\t' or '\r' or '\n' or 0xEF or 0xBB or 0xBF);

        return first is '{' or '[' ? ".json" : ".txt";
    }
}
