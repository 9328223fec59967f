namespace BanjarSari.SelfService.Audit;

/// <summary>Words the log entry of an officer's look; whoever shows a record adds it and saves. No purpose, no look.</summary>
public sealed class OfficerLooks(TimeProvider clock)
{
    /// <summary>
    /// One look. <paramref name="action"/> is one of <see cref="AccessActions"/>; <paramref name="purpose"/> is read by the subject, so
    /// it holds no number and no name of another person; <paramref name="confidential"/> comes from <see cref="ConfidentialLooks"/>.
    /// </summary>
    public AccessLogEntry Entry(string action, Guid subjectId, string purpose, ActingPerson by, string? confidential = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(purpose);
        return new AccessLogEntry
        {
            Id = Guid.CreateVersion7(clock.GetUtcNow()),
            At = clock.GetUtcNow().UtcDateTime,
            SubjectResidentId = subjectId,
            Action = action,
            ActorKind = by.Kind,
            ActorResidentId = by.ResidentId,
            ActorName = by.Name,
            ActorPost = by.Post,
            Purpose = purpose.Trim(),
            RequestId = by.RequestId,
            Channel = by.Channel,
            Confidential = confidential,
        };
    }
}
