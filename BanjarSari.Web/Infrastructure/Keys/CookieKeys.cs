using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Security;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace BanjarSari.Web.Infrastructure.Keys;

/// <summary>Keys for cookies and antiforgery tokens: in <c>DataDirectory/keys</c>, sealed with the root key.</summary>
internal static class CookieKeys
{
    public static void AddCookieKeys(this IServiceCollection services)
    {
        services.AddDataProtection().SetApplicationName("BanjarSari");
        services.AddOptions<KeyManagementOptions>().Configure<DataDirectory, KeyRing, ILoggerFactory>((options, directory, keys, loggers) =>
        {
            options.XmlRepository = new FileSystemXmlRepository(Directory.CreateDirectory(directory.Keys), loggers);
            options.XmlEncryptor = new RootKeyXmlEncryptor(keys);
        });
    }
}
