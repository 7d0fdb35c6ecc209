using System.Security.Cryptography;
using System.Text;

namespace SearchKhadr.Archive.Schema;

/// <summary>Makes the id under which an article is found for good.</summary>
internal static class ArticleId
{
    // No letter that reads like a digit, none that an address must escape.
    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";
    private const int LengthChars = 16;

    /// <summary>The id of a file's article: 80 bits of its path's SHA-256, the same in every rebuild.</summary>
    /// <param name="file">The path relative to the folder that was indexed, with forward slashes.</param>
    public static string Of(string file)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(file.Normalize(NormalizationForm.FormC)));
        Span<char> id = stackalloc char[LengthChars];
        for (var i = 0; i < LengthChars; i++)
        {
            var bit = i * 5;
            var pair = (hash[bit / 8] << 8) | hash[(bit / 8) + 1];
            id[i] = Alphabet[(pair >> (11 - (bit % 8))) & 31];
        }
        return new string(id);
    }
}
