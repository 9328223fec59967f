namespace BanjarSari.Web.Infrastructure.Health;

/// <summary>
/// <c>/healthz/live</c>: the process answers. <c>/healthz/ready</c>: it can serve. The public body says only <c>ok</c> or
/// <c>not ok</c> (T43); what is wrong stands in the log.
/// </summary>
internal static class HealthEndpoints
{
    public static void AddHealth(this WebApplicationBuilder builder)
    {
        builder.Services.Configure<HealthOptions>(builder.Configuration.GetSection("Health"));
        builder.Services.AddScoped<ReadinessProbe>();
        builder.Services.AddSingleton<Readiness>();
    }

    public static void MapHealth(this WebApplication app)
    {
        app.MapGet("/healthz/live", () => Results.Text("ok")).AllowAnonymous();
        app.MapGet("/healthz/ready", async (Readiness readiness, CancellationToken cancellation) =>
            await readiness.IsReadyAsync(cancellation)
                ? Results.Text("ok")
                : Results.Text("not ok", statusCode: StatusCodes.Status503ServiceUnavailable)).AllowAnonymous();
    }
}
