namespace BanjarSari.SelfService.Evidence;

/// <summary>States of an <see cref="EvidenceFile"/>.</summary>
public static class EvidenceStates
{
    /// <summary>In quarantine: being received, or received and not looked into yet.</summary>
    public const string Uploading = "diunggah";

    /// <summary>Passed all checks; can be opened.</summary>
    public const string Ready = "siap";

    /// <summary>Looked into later than it came, and refused.</summary>
    public const string Refused = "ditolak";

    /// <summary>Bytes deleted; row and hash stay.</summary>
    public const string Removed = "dihapus";
}
