using BanjarSari.Web.Infrastructure.Health;
using BanjarSari.Web.Infrastructure.Keys;
using BanjarSari.Web.Infrastructure.Logging;
using BanjarSari.Web.Infrastructure.Requests;

namespace BanjarSari.Web.Infrastructure;

/// <summary>What the host brings besides its modules.</summary>
internal static class InfrastructureSetup
{
    public static void AddInfrastructure(this WebApplicationBuilder builder, bool forCommand)
    {
        builder.AddLogs(forCommand);
        builder.Services.AddCookieKeys();
        builder.Services.AddProblemDetails();
        builder.AddRequestLimits();
        builder.AddHealth();
    }
}
