using System.Security.Cryptography;
using SearchKhadr.Ingestion.Reading;

namespace SearchKhadr.Ingestion.Capturing;

/// <summary>Takes a file's bytes and their checksum.</summary>
internal static class PageCapturer
{
    /// <summary>Gives the page, or the rejection that says why it could not be taken.</summary>
    /// <remarks><b>Cost</b> One read of the file; a file over the limit is not read at all.</remarks>
    public static Staged<RawPage> Capture(SourceFile file, long limitBytes)
    {
        try
        {
            var length = new FileInfo(file.FullPath).Length;
            if (length > limitBytes)
            {
                return Reject(
                    RejectionReason.TooLarge,
                    $"The file has {length} bytes; at most {limitBytes} are read."
                );
            }

            var bytes = File.ReadAllBytes(file.FullPath);
            return bytes.Length == 0
                ? Reject(RejectionReason.Empty, "The file holds no bytes.")
                : new(new RawPage(file.File, bytes, Convert.ToHexStringLower(SHA256.HashData(bytes))), null);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Reject(RejectionReason.Unreadable, "The file could not be read: " + e.Message);
        }

        Staged<RawPage> Reject(RejectionReason reason, string message) =>
            new(null, new Rejection(file.File, reason, message));
    }
}
