using BanjarSari.SelfService.Register;

namespace BanjarSari.SelfService.Officers;

/// <summary>
/// A member of the village staff, as the register knows them: the account of the host (<see cref="UserKey"/>) tied to a person
/// and a post. Four eyes and own-family rules compare persons, so without this row an account decides and writes nothing.
/// </summary>
public sealed class Officer : IHasVersion
{
    /// <summary>Key of the host's account; also the key of the row.</summary>
    public Guid UserKey { get; init; }

    /// <summary>Name, for colleagues and the trail; residents read the post only.</summary>
    public required string Name { get; set; }

    /// <summary>Post as the resident reads it: <c>Kepala Seksi Pelayanan</c>.</summary>
    public required string Post { get; set; }

    /// <summary>The officer's own record in the register; null with <see cref="LivesElsewhere"/>.</summary>
    public Guid? ResidentId { get; set; }

    /// <summary>The officer is no resident of this village.</summary>
    public bool LivesElsewhere { get; set; }

    /// <summary>Hamlet of an area officer.</summary>
    public Guid? HamletId { get; set; }

    /// <summary>RW of an area officer.</summary>
    public Guid? RwId { get; set; }

    /// <summary>RT of an area officer.</summary>
    public Guid? RtId { get; set; }

    /// <inheritdoc/>
    public int Version { get; set; }
}
