using BanjarSari.SelfService.Audit;
using Microsoft.AspNetCore.Http;

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
}
