namespace BanjarSari.SelfService.Register.Events;

/// <summary>What was recorded.</summary>
/// <param name="EventId">Key of the <see cref="PopulationEvent"/>.</param>
/// <param name="ResidentId">To whom it happened; new after a birth or the arrival of a newcomer.</param>
public sealed record RecordedEvent(Guid EventId, Guid ResidentId);
