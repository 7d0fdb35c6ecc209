using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SearchKhadr.Archive.Maintenance;

/// <summary>Who writes an index; kept beside it while its lock is held, for others to read.</summary>
/// <param name="ProcessId">The writer's process.</param>
/// <param name="Host">The machine that it runs on.</param>
/// <param name="Since">When it began.</param>
/// <param name="Purpose">What it does, such as <c>rebuild</c>.</param>
/// <remarks>The lock is what counts: a note that a crash left says nothing, for the system frees the lock.</remarks>
public sealed partial record WriterNote(int ProcessId, string Host, DateTimeOffset Since, string Purpose)
{
    private const string FileName = "writer.json";
    private const string NextName = FileName + ".next";

    /// <summary>How many files it has read; null where it reads none.</summary>
    public int? Done { get; init; }

    /// <summary>How many files it is to read; null where it reads none.</summary>
    public int? Total { get; init; }

    /// <summary>The note as a person reads it.</summary>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Purpose}, process {ProcessId} on {Host}, since {Since:yyyy-MM-dd HH:mm:ss}Z"
        );

    /// <summary>A note of this process.</summary>
    internal static WriterNote OfThisProcess(string purpose, TimeProvider time) =>
        new(Environment.ProcessId, Environment.MachineName, time.GetUtcNow(), purpose);

    /// <summary>The note of who writes an index now; null where nobody does, as far as this machine knows.</summary>
    internal static WriterNote? OfRunning(string indexDirectory) =>
        Find(indexDirectory) is { } note && note.IsAlive() ? note : null;

    /// <summary>The note in an index folder; null where none can be read.</summary>
    internal static WriterNote? Find(string indexDirectory)
    {
        try
        {
            var path = Path.Combine(indexDirectory, FileName);
            return File.Exists(path)
                ? JsonSerializer.Deserialize(File.ReadAllText(path), Json.Default.WriterNote)
                : null;
        }
        catch (Exception unreadable)
            when (unreadable is IOException or UnauthorizedAccessException or JsonException)
        {
            // It is being written or removed, and says nothing then.
            return null;
        }
    }

    /// <summary>Whether the writer may run still: it does on this machine, or is on another, of which nothing is known.</summary>
    internal bool IsAlive()
    {
        if (Host != Environment.MachineName)
            return true;
        try
        {
            using var process = System.Diagnostics.Process.GetProcessById(ProcessId);
            return !process.HasExited;
        }
        catch (ArgumentException)
        {
            // No process has that number.
            return false;
        }
    }

    /// <summary>Writes it into an index folder. <b>Requires</b> The lock is held.</summary>
    internal void Leave(string indexDirectory)
    {
        if (!Directory.Exists(indexDirectory))
            return;
        // Moved into its place, so that who reads it while it changes reads the one before.
        var next = Path.Combine(indexDirectory, NextName);
        File.WriteAllText(next, JsonSerializer.Serialize(this, Json.Default.WriterNote));
        File.Move(next, Path.Combine(indexDirectory, FileName), overwrite: true);
    }

    /// <summary>Removes it. <b>Requires</b> The lock is held.</summary>
    internal static void Remove(string indexDirectory)
    {
        try
        {
            File.Delete(Path.Combine(indexDirectory, FileName));
            File.Delete(Path.Combine(indexDirectory, NextName));
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            // Without the lock it says nothing, so it may stay.
        }
    }

    [JsonSerializable(typeof(WriterNote))]
    private sealed partial class Json : JsonSerializerContext;
}
