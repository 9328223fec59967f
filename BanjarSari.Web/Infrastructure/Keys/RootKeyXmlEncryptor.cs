using System.Security.Cryptography;
using System.Xml.Linq;
using BanjarSari.SelfService.Security;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;

namespace BanjarSari.Web.Infrastructure.Keys;

/// <summary>
/// Seals the keys that protect cookies and antiforgery tokens with a key derived from the root key. On Linux
/// the framework would write them in clear once a folder is set (security.md 5.7).
/// </summary>
internal sealed class RootKeyXmlEncryptor(KeyRing keys) : IXmlEncryptor
{
    internal const string Purpose = "data-protection";
    internal const int NonceSize = 12;
    internal const int TagSize = 16;

    public EncryptedXmlInfo Encrypt(XElement plaintextElement)
    {
        var plain = System.Text.Encoding.UTF8.GetBytes(plaintextElement.ToString(SaveOptions.DisableFormatting));
        var bytes = new byte[NonceSize + plain.Length + TagSize];
        RandomNumberGenerator.Fill(bytes.AsSpan(0, NonceSize));
        using var cipher = new AesGcm(keys.Derive(Purpose), TagSize);
        cipher.Encrypt(bytes.AsSpan(0, NonceSize), plain, bytes.AsSpan(NonceSize, plain.Length), bytes.AsSpan(NonceSize + plain.Length));
        return new EncryptedXmlInfo(new XElement("sealed", Convert.ToBase64String(bytes)), typeof(RootKeyXmlDecryptor));
    }
}
