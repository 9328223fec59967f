namespace BanjarSari.SelfService.SignIn;

/// <summary>
/// Section <c>PinHash</c>: cost of Argon2id. The defaults are the OWASP minimum; less is accepted only in
/// development, where hundreds of tests sign in.
/// </summary>
public sealed class PinHashOptions
{
    /// <summary>Least memory outside development, in KiB.</summary>
    public const int LeastMemoryKiB = 19_456;

    /// <summary>Least passes outside development.</summary>
    public const int LeastPasses = 2;

    /// <summary>Memory in KiB.</summary>
    public int MemoryKiB { get; set; } = LeastMemoryKiB;

    /// <summary>Passes over the memory.</summary>
    public int Passes { get; set; } = LeastPasses;
}
