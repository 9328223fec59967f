namespace BanjarSari.SelfService.Profile;

/// <summary>What became of a statement.</summary>
public enum AttestOutcome
{
    /// <summary>Recorded.</summary>
    Recorded,

    /// <summary>It stood already; nothing was written.</summary>
    AlreadyCurrent,

    /// <summary>The record changed after the page was opened; nothing was written.</summary>
    RecordChanged,
}
