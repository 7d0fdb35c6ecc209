namespace SearchKhadr.Web.Access;

/// <summary>Who may come in.</summary>
/// <remarks>Whoever listens beyond this machine names a secret, or says that there is none.</remarks>
public sealed record AccessOptions
{
    /// <summary>What <see cref="SecretHash.Make"/> made of the password for the login form; null where there is none.</summary>
    public string? PasswordHash { get; init; }

    /// <summary>What <see cref="SecretHash.Make"/> made of the token for scripts; null where there is none.</summary>
    public string? TokenHash { get; init; }

    /// <summary>Whether everybody who can reach the server is let in on purpose.</summary>
    public bool NoAuth { get; init; }

    /// <summary>Whether a secret is asked for.</summary>
    internal bool Asks => !NoAuth && (PasswordHash is not null || TokenHash is not null);

    /// <summary>Refuses what is open by mistake.</summary>
    /// <param name="isLoopbackOnly">Whether the server listens on this machine alone.</param>
    /// <exception cref="ArgumentException">
    /// It would be open to others without anybody having said so, or a hash is none.
    /// </exception>
    internal void Verify(bool isLoopbackOnly)
    {
        foreach (var hash in new[] { PasswordHash, TokenHash }.OfType<string>())
            SecretHash.Parse(hash);
        if (NoAuth && (PasswordHash is not null || TokenHash is not null))
            throw new ArgumentException(
                "A password or token and no authentication at all exclude one another."
            );
        if (!isLoopbackOnly && !Asks && !NoAuth)
            throw new ArgumentException(
                "Beyond this machine the archive is served only with a password or token, or to everybody on purpose."
            );
    }
}
