namespace BanjarSari.SelfService.Security;

/// <summary>
/// Encrypted text as it stands in a column: one byte key id, 12 bytes nonce, ciphertext, 16 bytes tag.
/// Only <see cref="FieldCipher"/> makes and opens it; printing it shows nothing.
/// </summary>
public sealed class SealedText(byte[] bytes) : IEquatable<SealedText>
{
    internal byte[] Bytes { get; } = bytes;

    /// <inheritdoc/>
    public bool Equals(SealedText? other) => other is not null && Bytes.AsSpan().SequenceEqual(other.Bytes);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SealedText);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.AddBytes(Bytes);
        return hash.ToHashCode();
    }

    /// <summary>A fixed mark: the value must not reach a log by accident.</summary>
    public override string ToString() => "•••";
}
