using BanjarSari.SelfService.Audit;

namespace BanjarSari.SelfService.FamilyCard;

/// <summary>Words an access log entry for a look inside the family: the subject reads the relation, not a name.</summary>
public sealed class LookLog(TimeProvider clock)
{
    internal AccessLogEntry Entry(string action, Guid subjectId, string? relation, string purpose, ActingPerson by)
    {
        var own = subjectId == by.ResidentId;
        return new AccessLogEntry
        {
            Id = Guid.CreateVersion7(clock.GetUtcNow()),
            At = clock.GetUtcNow().UtcDateTime,
            SubjectResidentId = subjectId,
            Action = action,
            ActorKind = by.Kind,
            ActorResidentId = by.ResidentId,
            ActorName = own || relation is null ? by.Name : relation,
            ActorPost = own ? by.Post : "Anggota keluarga",
            Purpose = purpose,
            RequestId = by.RequestId,
            Channel = by.Channel,
        };
    }
}
