using System.Text.Json;
using BanjarSari.SelfService.Security;

namespace BanjarSari.SelfService.Audit;

/// <summary>Makes the <see cref="Process"/> of an act; the service adds it to the context and saves once.</summary>
public sealed class ActLog(FieldCipher cipher, TimeProvider clock)
{
    /// <summary>Starts the record of one act. <paramref name="kind"/> is one of <see cref="ProcessKinds"/>.</summary>
    public Process Begin(string kind, ActingPerson by, string? basis = null) => new()
    {
        Id = Guid.CreateVersion7(clock.GetUtcNow()),
        At = clock.GetUtcNow().UtcDateTime,
        Kind = kind,
        ActorKind = by.Kind,
        ActorResidentId = by.ResidentId,
        ActorName = by.Name,
        ActorPost = by.Post,
        Channel = by.Channel,
        RequestId = by.RequestId,
        Basis = basis,
    };

    /// <summary>Adds one event to <paramref name="process"/>; <paramref name="changes"/> are sealed.</summary>
    public ProcessEvent Add(Process process, string kind, string entityKind, Guid entityId, Guid? residentId = null, Guid? familyId = null, IReadOnlyCollection<ValueChange>? changes = null)
    {
        var id = Guid.CreateVersion7(clock.GetUtcNow());
        var change = new ProcessEvent
        {
            Id = id,
            ProcessId = process.Id,
            Ordinal = process.Events.Count,
            Kind = kind,
            EntityKind = entityKind,
            EntityId = entityId,
            ResidentId = residentId,
            FamilyId = familyId,
            Changes = changes is { Count: > 0 } ? cipher.Seal(nameof(ProcessEvent), nameof(ProcessEvent.Changes), id, JsonSerializer.Serialize(changes)) : null,
        };
        process.Events.Add(change);
        return change;
    }

    /// <summary>What an event changed.</summary>
    public IReadOnlyList<ValueChange> Read(ProcessEvent change) =>
        cipher.Open(nameof(ProcessEvent), nameof(ProcessEvent.Changes), change.Id, change.Changes) is { } json
            ? JsonSerializer.Deserialize<List<ValueChange>>(json)!
            : [];
}
