namespace BanjarSari.SelfService.Audit;

/// <summary>Who carries out an act; every service method that writes takes one.</summary>
public sealed record ActingPerson
{
    /// <summary>Kind of actor.</summary>
    public required ActorKind Kind { get; init; }

    /// <summary>The resident, or the officer's own resident record where known: rules compare persons, not accounts.</summary>
    public Guid? ResidentId { get; init; }

    /// <summary>Officer's name; <c>warga</c> for residents, so that no name stands in the trail twice.</summary>
    public required string Name { get; init; }

    /// <summary>Post or role.</summary>
    public required string Post { get; init; }

    /// <summary><c>layanan-mandiri</c>, <c>loket</c>, <c>perintah</c> or <c>sistem</c>.</summary>
    public required string Channel { get; init; }

    /// <summary>Request or command identifier.</summary>
    public required string RequestId { get; init; }

    /// <summary>A resident acting on their own in Layanan Mandiri.</summary>
    public static ActingPerson Resident(Guid residentId, string requestId) => new()
    {
        Kind = ActorKind.Resident,
        ResidentId = residentId,
        Name = "warga",
        Post = "Warga",
        Channel = "layanan-mandiri",
        RequestId = requestId,
    };

    /// <summary>The operator of the machine running a command verb.</summary>
    public static ActingPerson Command(string verb) => new()
    {
        Kind = ActorKind.Officer,
        Name = "operator komputer desa",
        Post = "Operator",
        Channel = "perintah",
        RequestId = verb,
    };

    /// <summary>The program itself, e.g. seeding or a nightly job.</summary>
    public static ActingPerson System(string job) => new()
    {
        Kind = ActorKind.System,
        Name = "sistem",
        Post = "Sistem",
        Channel = "sistem",
        RequestId = job,
    };
}
