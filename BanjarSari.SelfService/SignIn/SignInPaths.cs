namespace BanjarSari.SelfService.SignIn;

/// <summary>Addresses that other code redirects to (design.md section 6).</summary>
public static class SignInPaths
{
    /// <summary>Home of Layanan Mandiri.</summary>
    public const string Home = "/layanan-mandiri/";

    /// <summary>Sign-in.</summary>
    public const string SignIn = "/layanan-mandiri/masuk";

    /// <summary>PIN change.</summary>
    public const string Pin = "/layanan-mandiri/pin";

    /// <summary>Step-up: the PIN once more.</summary>
    public const string StepUp = "/layanan-mandiri/konfirmasi-pin";

    /// <summary>Sign-out (POST).</summary>
    public const string SignOut = "/layanan-mandiri/keluar";

    /// <summary>Forgotten PIN: what to bring to the office.</summary>
    public const string ForgottenPin = "/layanan-mandiri/lupa-pin";

    /// <summary>Known devices.</summary>
    public const string Devices = "/layanan-mandiri/perangkat";

    /// <summary>The step-up page that leads back to <paramref name="local"/>.</summary>
    public static string StepUpAndBack(string local) => $"{StepUp}?returnUrl={Uri.EscapeDataString(local)}";
}
