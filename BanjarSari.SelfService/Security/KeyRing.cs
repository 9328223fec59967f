using System.Security.Cryptography;
using System.Text;

namespace BanjarSari.SelfService.Security;

/// <summary>
/// The keys of the register, each derived by HKDF-SHA-256 from one root key of 32 bytes that lives in a
/// file of its own, outside the databases and their backups.
/// </summary>
public sealed class KeyRing
{
    private readonly byte[] _root;

    /// <summary>Derives the keys. <paramref name="root"/> is 32 random bytes.</summary>
    public KeyRing(byte[] root)
    {
        if (root is not { Length: 32 })
            throw new ArgumentException("The root key must be 32 bytes.", nameof(root));
        _root = root;
        Field = Derive("field");
        Index = Derive("index");
        Pepper = Derive("pin-pepper");
        PinWrap = Derive("pin-wrap");
        Audit = Derive("audit");
        Backup = Derive("backup");
        EvidenceWrap = Derive("evidence-wrap");
    }

    /// <summary>Encrypts columns.</summary>
    public byte[] Field { get; }

    /// <summary>Makes blind indexes.</summary>
    public byte[] Index { get; }

    /// <summary>Mixed into a PIN before hashing.</summary>
    public byte[] Pepper { get; }

    /// <summary>Wraps the PIN hash.</summary>
    public byte[] PinWrap { get; }

    /// <summary>Chains the logs.</summary>
    public byte[] Audit { get; }

    /// <summary>Encrypts backups.</summary>
    public byte[] Backup { get; }

    /// <summary>Wraps the key that each file of evidence has of its own.</summary>
    public byte[] EvidenceWrap { get; }

    /// <summary>Derives a further key for one <paramref name="purpose"/>.</summary>
    public byte[] Derive(string purpose) =>
        HKDF.DeriveKey(HashAlgorithmName.SHA256, _root, 32, info: Encoding.ASCII.GetBytes("banjarsari/" + purpose));

    /// <summary>
    /// Reads the root key file (64 hexadecimal digits). When it is absent it is made if
    /// <paramref name="create"/>, else <see cref="StartRefusedException"/> names the setting.
    /// </summary>
    public static KeyRing Load(string path, bool create)
    {
        if (!File.Exists(path))
        {
            if (!create)
                throw new StartRefusedException($"Keys:RootKeyFile: berkas kunci '{path}' tidak ada. Buat dengan `openssl rand -hex 32`, simpan di luar basis data dan cadangannya.");
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
            var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows())
                options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            using var writer = new StreamWriter(path, options);
            writer.Write(Convert.ToHexString(RandomNumberGenerator.GetBytes(32)));
        }

        var text = File.ReadAllText(path).Trim();
        if (text.Length != 64 || !text.All(char.IsAsciiHexDigit))
            throw new StartRefusedException($"Keys:RootKeyFile: isi '{path}' harus 64 digit heksadesimal.");
        return new KeyRing(Convert.FromHexString(text));
    }
}
