using System.Security.Cryptography;
using System.Xml.Linq;
using BanjarSari.SelfService.Security;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;

namespace BanjarSari.Web.Infrastructure.Keys;

/// <summary>Opens what <see cref="RootKeyXmlEncryptor"/> sealed; made by the framework from its name in the key file.</summary>
internal sealed class RootKeyXmlDecryptor(IServiceProvider services) : IXmlDecryptor
{
    public XElement Decrypt(XElement encryptedElement)
    {
        var bytes = Convert.FromBase64String(encryptedElement.Value).AsSpan();
        var plain = new byte[bytes.Length - RootKeyXmlEncryptor.NonceSize - RootKeyXmlEncryptor.TagSize];
        using var cipher = new AesGcm(services.GetRequiredService<KeyRing>().Derive(RootKeyXmlEncryptor.Purpose), RootKeyXmlEncryptor.TagSize);
        cipher.Decrypt(bytes[..RootKeyXmlEncryptor.NonceSize], bytes.Slice(RootKeyXmlEncryptor.NonceSize, plain.Length), bytes[^RootKeyXmlEncryptor.TagSize..], plain);
        return XElement.Parse(System.Text.Encoding.UTF8.GetString(plain));
    }
}
