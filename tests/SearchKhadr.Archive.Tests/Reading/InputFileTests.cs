using SearchKhadr.Archive.Reading;
using SearchKhadr.TestKit.Files;

namespace SearchKhadr.Archive.Tests.Reading;

public sealed class InputFileTests
{
    [Theory]
    [InlineData("Late again", ".txt")]
    [InlineData("  {\"headline\":\"Late\"}", ".json")]
    [InlineData("\uFEFF[1]", ".json")]
    [InlineData("", ".txt")]
    public void Keep_WhatComesByAPipe_IsAFileOfTheSameBytes(string text, string extension)
    {
        using var folder = new TemporaryFolder();
        var bytes = System.Text.Encoding.UTF8.GetBytes(text);

        var path = InputFile.Keep(new MemoryStream(bytes), folder.Path);

        Assert.Equal(bytes, File.ReadAllBytes(path));
        Assert.Equal(extension, Path.GetExtension(path));
    }

    [Fact]
    public void Keep_TheSameBytesTwice_IsOneFile()
    {
        using var folder = new TemporaryFolder();

        var first = InputFile.Keep(new MemoryStream([1, 2]), folder.Path);
        var second = InputFile.Keep(new MemoryStream([1, 2]), folder.Path);

        Assert.Equal(first, second);
        Assert.Single(Directory.GetFiles(folder.Path));
    }

    [Fact]
    public void Keep_APipeThatBreaksOff_LeavesNothing()
    {
        using var folder = new TemporaryFolder();

        var keep = () => InputFile.Keep(new BrokenPipe(), folder.Path);

        Assert.Throws<IOException>(keep);
        Assert.Empty(Directory.GetFileSystemEntries(folder.Path));
    }

    private sealed class BrokenPipe : MemoryStream
    {
        public override int Read(byte[] buffer, int offset, int count) => throw new IOException("gone");

        public override int Read(Span<byte> buffer) => throw new IOException("gone");

        public override void CopyTo(Stream destination, int bufferSize)
        {
            destination.Write([1]);
            throw new IOException("gone");
        }
    }
}
