using BanjarSari.SelfService.Audit;

namespace BanjarSari.SelfService.Officers;

/// <summary>The officer of a request: account, person, post, rights, area.</summary>
public sealed record OfficerContext
{
    /// <summary>Key of the host's account.</summary>
    public required Guid UserKey { get; init; }

    /// <summary>Name.</summary>
    public required string Name { get; init; }

    /// <summary>Post as the resident reads it; <c>Petugas</c> while not linked.</summary>
    public required string Post { get; init; }

    /// <summary>Group aliases, of <see cref="OfficerRoles"/> and the host's own.</summary>
    public required IReadOnlySet<string> Roles { get; init; }

    /// <summary>The officer's own record in the register.</summary>
    public Guid? ResidentId { get; init; }

    /// <summary>Hamlet of an area officer.</summary>
    public Guid? HamletId { get; init; }

    /// <summary>RW of an area officer.</summary>
    public Guid? RwId { get; init; }

    /// <summary>RT of an area officer.</summary>
    public Guid? RtId { get; init; }

    /// <summary>Whether account and person are tied: else the officer may look, and no more.</summary>
    public required bool Linked { get; init; }

    /// <summary>Sees residents of one area only: no role that sees all of them.</summary>
    public bool AreaOnly => !Roles.Contains(OfficerRoles.Operator) && !Roles.Contains(OfficerRoles.Verifier) && !Roles.Contains(OfficerRoles.VillageHead);

    /// <summary>For an act. Throws <see cref="OfficerException"/> when account and person are not tied.</summary>
    public ActingPerson Acting(string requestId) => Linked
        ? Looking(requestId)
        : throw new OfficerException("Akun Anda belum dihubungkan dengan data petugas, sehingga hanya dapat melihat. Minta administrator menghubungkannya lebih dahulu.");

    /// <summary>For the trail of a look, which needs no tie.</summary>
    public ActingPerson Looking(string requestId) => new()
    {
        Kind = ActorKind.Officer,
        ResidentId = ResidentId,
        Name = Name,
        Post = Post,
        Channel = "loket",
        RequestId = requestId,
    };
}
