namespace BanjarSari.SelfService.Evidence.Inspection;

/// <summary>What a file turned out to be, and the bytes to keep of it.</summary>
/// <param name="Kind">One of <see cref="EvidenceKinds"/>.</param>
/// <param name="ContentType">Fixed by kind.</param>
/// <param name="Content">Bytes to keep.</param>
internal sealed record InspectedEvidence(string Kind, string ContentType, byte[] Content)
{
    public int? Width { get; init; }

    public int? Height { get; init; }

    public int? Pages { get; init; }
}
