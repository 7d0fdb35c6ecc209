using System.Runtime.InteropServices;

namespace SearchKhadr.Lucene.Store;

/// <summary>Asks a Unix system to write a folder's entries to the disk, for which .NET has no call.</summary>
/// <remarks><b>Source</b> POSIX.1-2017, open, fsync, close.</remarks>
internal static partial class UnixFolder
{
    private const int ReadOnly = 0;

    /// <summary>Returns once the names in a folder are on the disk.</summary>
    /// <exception cref="IOException">The system refused.</exception>
    public static void Sync(string path)
    {
        var descriptor = Open(path, ReadOnly);
        if (descriptor < 0)
            throw Failure("open", path);
        try
        {
            if (Fsync(descriptor) < 0)
                throw Failure("fsync", path);
        }
        finally
        {
            _ = Close(descriptor);
        }
    }

    private static IOException Failure(string call, string path) =>
        new($"{call} of folder {path} failed: {Marshal.GetLastPInvokeErrorMessage()}");

    [LibraryImport(
        "libc",
        EntryPoint = "open",
        SetLastError = true,
        StringMarshalling = StringMarshalling.Utf8
    )]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "fsync", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Fsync(int descriptor);

    [LibraryImport("libc", EntryPoint = "close", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Close(int descriptor);
}
