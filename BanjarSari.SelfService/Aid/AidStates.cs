namespace BanjarSari.SelfService.Aid;

/// <summary>States of an <see cref="AidRecipient"/>, as residents read them.</summary>
public static class AidStates
{
    /// <summary>Proposed.</summary>
    public const string Proposed = "diusulkan";

    /// <summary>Decided.</summary>
    public const string Decided = "ditetapkan";

    /// <summary>Being handed out.</summary>
    public const string Delivered = "disalurkan";

    /// <summary>Stopped, with a reason.</summary>
    public const string Stopped = "dihentikan";
}
