namespace BanjarSari.SelfService.SignIn;

/// <summary>Names a browser so that its owner knows it again: <c>Chrome di Android</c>. No version, no fingerprint.</summary>
public static class DeviceName
{
    // The order matters: Edge, Opera and Samsung call themselves Chrome too, and every Chrome calls itself Safari.
    private static readonly (string Mark, string Name)[] Browsers =
        [("Edg", "Edge"), ("OPR/", "Opera"), ("SamsungBrowser", "Samsung Internet"), ("UCBrowser", "UC Browser"), ("Firefox", "Firefox"), ("FxiOS", "Firefox"), ("CriOS", "Chrome"), ("Chrome", "Chrome"), ("Safari", "Safari")];

    private static readonly (string Mark, string Name)[] Systems =
        [("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"), ("Mac OS X", "Mac"), ("Linux", "Linux")];

    /// <summary>From the header User-Agent; unknown parts are called <c>peramban</c> and <c>perangkat lain</c>.</summary>
    public static string Of(string? userAgent) =>
        $"{Find(Browsers, userAgent) ?? "Peramban"} di {Find(Systems, userAgent) ?? "perangkat lain"}";

    private static string? Find((string Mark, string Name)[] known, string? userAgent) =>
        userAgent is null ? null : known.FirstOrDefault(entry => userAgent.Contains(entry.Mark, StringComparison.Ordinal)).Name;
}
