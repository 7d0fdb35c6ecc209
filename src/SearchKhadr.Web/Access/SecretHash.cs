using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace SearchKhadr.Web.Access;

/// <summary>A password or token as it is kept: nothing in it tells the secret.</summary>
/// <remarks>
/// <b>Shape</b> <c>pbkdf2-sha512$210000$SALT$HASH</c>, salt and hash in base 64.
/// <b>Source</b> RFC 8018 section 5.2; the rounds are those that OWASP's password storage advice gives for SHA-512.
/// </remarks>
public static class SecretHash
{
    private const string Scheme = "pbkdf2-sha512";
    private const int Rounds = 210_000;
    private const int MostRounds = 10_000_000;
    private const int SaltBytes = 16;
    private const int HashBytes = 32;

    /// <summary>The most characters of a secret that are looked at.</summary>
    internal const int MostChars = 1024;

    /// <summary>Makes of a secret what may be kept. <b>Cost</b> A tenth of a second on purpose.</summary>
    /// <exception cref="ArgumentException">The secret is empty or longer than 1024 characters.</exception>
    public static string Make(string secret)
    {
        ArgumentException.ThrowIfNullOrEmpty(secret);
        if (secret.Length > MostChars)
            throw new ArgumentException($"A secret has at most {MostChars} characters.", nameof(secret));
        var salt = RandomNumberGenerator.GetBytes(SaltBytes);
        var hash = Derive(secret, salt, Rounds, HashBytes);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Scheme}${Rounds}${Convert.ToBase64String(salt)}${Convert.ToBase64String(hash)}"
        );
    }

    /// <summary>Whether a secret is the one that was kept; takes as long either way.</summary>
    internal static bool Matches(string kept, string secret)
    {
        var (rounds, salt, hash) = Parse(kept);
        return CryptographicOperations.FixedTimeEquals(hash, Derive(secret, salt, rounds, hash.Length));
    }

    /// <summary>Takes apart what was kept.</summary>
    /// <exception cref="ArgumentException">It is not what <see cref="Make"/> makes.</exception>
    internal static (int Rounds, byte[] Salt, byte[] Hash) Parse(string kept)
    {
        var salt = new byte[64];
        var hash = new byte[64];
        if (
            kept.Split('$') is [Scheme, var rounds, var saltText, var hashText]
            && int.TryParse(rounds, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            && count is > 0 and <= MostRounds
            && Convert.TryFromBase64String(saltText, salt, out var saltBytes)
            && Convert.TryFromBase64String(hashText, hash, out var hashBytes)
            && saltBytes >= SaltBytes
            && hashBytes >= HashBytes
        )
            return (count, salt[..saltBytes], hash[..hashBytes]);
        throw new ArgumentException(
            "A hashed secret is what \"searchkhadr serve --hash-secret\" prints.",
            nameof(kept)
        );
    }

    private static byte[] Derive(string secret, byte[] salt, int rounds, int lengthBytes) =>
        Rfc2898DeriveBytes.Pbkdf2(
            Encoding.UTF8.GetBytes(secret),
            salt,
            rounds,
            HashAlgorithmName.SHA512,
            lengthBytes
        );
}
