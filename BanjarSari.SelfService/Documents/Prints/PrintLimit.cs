namespace BanjarSari.SelfService.Documents.Prints;

/// <summary>Why a print was not made now.</summary>
public enum PrintLimit
{
    /// <summary>The resident asked for too many within the hour (429).</summary>
    TooMany,

    /// <summary>Too many prints are being made (503).</summary>
    Busy,
}
