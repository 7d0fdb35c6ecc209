using System.Security.Cryptography;

namespace SearchKhadr.Archive.Indexing.Ledgers;

/// <summary>Takes the SHA-256 of a file.</summary>
internal static class FileChecksum
{
    /// <summary>As 64 lower-case hexadecimal digits; null when the file cannot be read.</summary>
    public static string? Of(string path)
    {
        try
        {
            using var file = new FileStream(
                path,
                FileMode.Open,
                FileAccess.Read,
                FileShare.ReadWrite | FileShare.Delete,
                bufferSize: 1,
                FileOptions.SequentialScan
            );
            return Convert.ToHexStringLower(SHA256.HashData(file));
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
