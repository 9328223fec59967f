namespace BanjarSari.SelfService.Services;

/// <summary>States of a <see cref="ServiceRecord"/>, as residents read them.</summary>
public static class ServiceStates
{
    /// <summary>Something is missing.</summary>
    public const string Incomplete = "belum lengkap";

    /// <summary>An officer is checking.</summary>
    public const string Checking = "sedang diperiksa";

    /// <summary>Waiting for the signature.</summary>
    public const string AwaitingSignature = "menunggu tanda tangan";

    /// <summary>Ready at the office.</summary>
    public const string Ready = "siap diambil";

    /// <summary>Handed over.</summary>
    public const string Collected = "sudah diambil";

    /// <summary>Refused or withdrawn.</summary>
    public const string Cancelled = "dibatalkan";
}
