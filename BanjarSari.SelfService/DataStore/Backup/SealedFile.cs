using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;

namespace BanjarSari.SelfService.DataStore.Backup;

/// <summary>
/// A file (backup, evidence) sealed with AES-256-GCM in blocks of 1 MiB. Position and end are bound into each block, so that blocks cannot
/// be swapped, repeated or cut off. Format: 8 bytes mark, 8 bytes nonce prefix, then blocks of length, text, tag.
/// </summary>
internal static class SealedFile
{
    private const int BlockSize = 1024 * 1024;
    private const int TagSize = 16;
    private static readonly byte[] Mark = "BSBACK01"u8.ToArray();

    /// <summary>Seals all of <paramref name="plain"/> into <paramref name="target"/>.</summary>
    public static async Task SealAsync(Stream plain, Stream target, byte[] key, CancellationToken cancellation)
    {
        var prefix = RandomNumberGenerator.GetBytes(8);
        await target.WriteAsync(Mark, cancellation);
        await target.WriteAsync(prefix, cancellation);
        using var cipher = new AesGcm(key, TagSize);
        var text = ArrayPool<byte>.Shared.Rent(BlockSize);
        var block = ArrayPool<byte>.Shared.Rent(4 + BlockSize + TagSize);
        try
        {
            for (var number = 0; ; number++)
            {
                var length = await plain.ReadAtLeastAsync(text.AsMemory(0, BlockSize), BlockSize, throwOnEndOfStream: false, cancellation);
                BinaryPrimitives.WriteInt32BigEndian(block, length);
                cipher.Encrypt(Nonce(prefix, number), text.AsSpan(0, length), block.AsSpan(4, length), block.AsSpan(4 + length, TagSize), Bound(length < BlockSize));
                await target.WriteAsync(block.AsMemory(0, 4 + length + TagSize), cancellation);
                if (length < BlockSize)
                    return;
            }
        }
        finally
        {
            Return(text, block);
        }
    }

    /// <summary>Opens <paramref name="source"/> into <paramref name="plain"/>. Throws <see cref="CryptographicException"/> when it was altered, cut or sealed with another key, <see cref="InvalidDataException"/> when it is no such file.</summary>
    public static async Task OpenAsync(Stream source, Stream plain, byte[] key, CancellationToken cancellation)
    {
        var head = new byte[16];
        if (await source.ReadAtLeastAsync(head, 16, throwOnEndOfStream: false, cancellation) < 16 || !head.AsSpan(0, 8).SequenceEqual(Mark))
            throw new InvalidDataException("Not a sealed file.");
        using var cipher = new AesGcm(key, TagSize);
        var text = ArrayPool<byte>.Shared.Rent(BlockSize);
        var block = ArrayPool<byte>.Shared.Rent(BlockSize + TagSize);
        try
        {
            var size = new byte[4];
            for (var number = 0; ; number++)
            {
                if (await source.ReadAtLeastAsync(size, 4, throwOnEndOfStream: false, cancellation) < 4)
                    throw new CryptographicException("The file was cut off.");
                var length = BinaryPrimitives.ReadInt32BigEndian(size);
                if (length is < 0 or > BlockSize || await source.ReadAtLeastAsync(block.AsMemory(0, length + TagSize), length + TagSize, throwOnEndOfStream: false, cancellation) < length + TagSize)
                    throw new CryptographicException("The file was cut off or altered.");
                cipher.Decrypt(Nonce(head.AsSpan(8, 8), number), block.AsSpan(0, length), block.AsSpan(length, TagSize), text.AsSpan(0, length), Bound(length < BlockSize));
                await plain.WriteAsync(text.AsMemory(0, length), cancellation);
                if (length < BlockSize)
                    return;
            }
        }
        finally
        {
            Return(text, block);
        }
    }

    // Cleared: the next who rents them must not find what was sealed.
    private static void Return(byte[] text, byte[] block)
    {
        ArrayPool<byte>.Shared.Return(text, clearArray: true);
        ArrayPool<byte>.Shared.Return(block, clearArray: true);
    }

    private static byte[] Nonce(ReadOnlySpan<byte> prefix, int number)
    {
        var nonce = new byte[12];
        prefix.CopyTo(nonce);
        BinaryPrimitives.WriteInt32BigEndian(nonce.AsSpan(8), number);
        return nonce;
    }

    private static byte[] Bound(bool last) => [last ? (byte)1 : (byte)0];
}
