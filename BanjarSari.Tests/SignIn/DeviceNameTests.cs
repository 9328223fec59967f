using BanjarSari.SelfService.SignIn;

namespace BanjarSari.Tests.SignIn;

public sealed class DeviceNameTests
{
    [TestCase("Mozilla/5.0 (Linux; Android 14; SM-A055F) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Mobile Safari/537.36", "Chrome di Android")]
    [TestCase("Mozilla/5.0 (Linux; Android 13) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/26.0 Chrome/122.0.0.0 Mobile Safari/537.36", "Samsung Internet di Android")]
    [TestCase("Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1", "Safari di iPhone")]
    [TestCase("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36 Edg/130.0.0.0", "Edge di Windows")]
    [TestCase("Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0", "Firefox di Linux")]
    [TestCase("curl/8.5.0", "Peramban di perangkat lain")]
    [TestCase(null, "Peramban di perangkat lain")]
    public void A_browser_is_named_as_its_owner_would(string? userAgent, string name) => Assert.That(DeviceName.Of(userAgent), Is.EqualTo(name));
}
