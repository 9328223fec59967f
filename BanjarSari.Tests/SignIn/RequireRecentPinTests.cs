using BanjarSari.SelfService.SignIn;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Routing;

namespace BanjarSari.Tests.SignIn;

public sealed class RequireRecentPinTests : HostTest
{
    [TestCase("GET", 4, null)]
    [TestCase("GET", 5, null)]
    [TestCase("GET", 6, "/layanan-mandiri/konfirmasi-pin?returnUrl=%2Flayanan-mandiri%2Fkartu-keluarga.pdf%3Fx%3D1")]
    [TestCase("POST", 6, "/layanan-mandiri/konfirmasi-pin?returnUrl=%2Flayanan-mandiri%2Fkartu-keluarga.pdf")]
    public void Five_minutes_after_the_pin_it_is_asked_again(string method, int minutes, string? location) =>
        Assert.That(LocationOf(new RequireRecentPinAttribute(), method, minutes), Is.EqualTo(location));

    [TestCase("GET", null)]
    [TestCase("HEAD", null)]
    [TestCase("POST", "/layanan-mandiri/konfirmasi-pin?returnUrl=%2Flayanan-mandiri%2Fkartu-keluarga.pdf")]
    public void Where_only_sending_needs_it_the_page_opens_without(string method, string? location) =>
        Assert.That(LocationOf(new RequireRecentPinAttribute { OnlyPost = true }, method, 30), Is.EqualTo(location));

    [Test]
    public void Nobody_has_no_recent_pin() => Assert.That(new DefaultHttpContext { RequestServices = Services }.HasRecentPin(), Is.False);

    private string? LocationOf(RequireRecentPinAttribute attribute, string method, int minutes)
    {
        var http = new DefaultHttpContext { RequestServices = Services };
        http.Request.Method = method;
        http.Request.Path = "/layanan-mandiri/kartu-keluarga.pdf";
        http.Request.QueryString = new QueryString("?x=1");
        http.Features.Set(new ResidentSession { TokenHash = [], Device = "Uji", PinEnteredAt = TestClock.Start.UtcDateTime.AddMinutes(-minutes) });
        var context = new AuthorizationFilterContext(new ActionContext(http, new RouteData(), new ActionDescriptor()), []);
        attribute.OnAuthorization(context);
        return (context.Result as RedirectResult)?.Url;
    }
}
