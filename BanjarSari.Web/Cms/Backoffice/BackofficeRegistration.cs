namespace BanjarSari.Web.Cms.Backoffice;

/// <summary>Registers the bundled client and its page.</summary>
internal static class BackofficeRegistration
{
    public static void AddBackoffice(this IServiceCollection services)
    {
        // Read at the first request: commands and tests of other things need no client.
        services.AddSingleton(_ => new BackofficeBundle(Path.Combine(AppContext.BaseDirectory, "backoffice")));
        services.AddSingleton<BackofficeShell>();
    }
}
