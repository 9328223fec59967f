using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.Village;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace BanjarSari.SelfService.SignIn;

/// <summary>Who is signed in, for pages.</summary>
public static class HttpContextExtensions
{
    /// <summary>The session of this request; throws <see cref="InvalidOperationException"/> on an anonymous one.</summary>
    public static ResidentSession ResidentSession(this HttpContext http) =>
        http.Features.Get<ResidentSession>() ?? throw new InvalidOperationException("Nobody is signed in.");

    /// <summary>The session of this request, or null.</summary>
    public static ResidentSession? FindResidentSession(this HttpContext http) => http.Features.Get<ResidentSession>();

    /// <summary>The signed-in resident.</summary>
    public static Guid ResidentId(this HttpContext http) => http.ResidentSession().ResidentId;

    /// <summary>The signed-in resident as acting person.</summary>
    public static ActingPerson ActingResident(this HttpContext http) => ActingPerson.Resident(http.ResidentId(), http.TraceIdentifier);

    /// <summary>Whether the PIN was entered within <see cref="SessionOptions.StepUpMinutes"/>; false on an anonymous request.</summary>
    public static bool HasRecentPin(this HttpContext http)
    {
        var minutes = http.RequestServices.GetRequiredService<IOptions<SessionOptions>>().Value.StepUpMinutes;
        var now = http.RequestServices.GetRequiredService<VillageClock>().UtcNow;
        return http.FindResidentSession() is { } session && now - session.PinEnteredAt <= TimeSpan.FromMinutes(minutes);
    }
}
