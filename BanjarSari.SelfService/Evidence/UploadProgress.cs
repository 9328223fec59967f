namespace BanjarSari.SelfService.Evidence;

/// <summary>How far an upload is.</summary>
/// <param name="File">Its row.</param>
/// <param name="Offset">Bytes that are here.</param>
public sealed record UploadProgress(EvidenceFile File, long Offset)
{
    /// <summary>Whether every announced byte is here.</summary>
    public bool Complete => File.State != EvidenceStates.Uploading || Offset >= File.Size;
}
