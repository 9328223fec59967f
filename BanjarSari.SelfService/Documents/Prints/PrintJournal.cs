using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Village;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace BanjarSari.SelfService.Documents.Prints;

/// <summary>
/// The record of prints. It is log, not data: a GET may write it (Decisions/011). The same unchanged record printed
/// again within minutes is the same print and writes nothing.
/// </summary>
internal sealed class PrintJournal(PopulationDbContext db, PrintCodes codes, ActLog log, ReferenceCodeBook references, VillageClock clock, IOptions<PrintOptions> options)
{
    /// <summary>The print of <paramref name="content"/>: the one of a few minutes ago, or a new one, not yet written.</summary>
    public async Task<(string Code, DateTime At, bool New)> FindOrBeginAsync(string kind, Guid residentId, object content, CancellationToken cancellation)
    {
        var now = clock.UtcNow;
        var since = now.AddMinutes(-options.Value.SamePrintMinutes);
        var last = await db.PrintRecords.AsNoTracking().Where(row => row.ResidentId == residentId && row.Kind == kind && row.PrintedAt > since && row.RevokedAt == null)
            .OrderByDescending(row => row.PrintedAt).FirstOrDefaultAsync(cancellation);
        return last is not null && last.Code == codes.Of(kind, residentId, content, last.PrintedAt)
            ? (last.Code, last.PrintedAt, false)
            : (codes.Of(kind, residentId, content, now), now, true);
    }

    /// <summary>Writes a new print: its record, the act, and one look for each person whose data stand on it.</summary>
    public async Task WriteAsync(PrintEntry entry, ActingPerson by, CancellationToken cancellation)
    {
        var record = new PrintRecord
        {
            Id = Guid.CreateVersion7(entry.At),
            Code = entry.Code,
            Kind = entry.Kind,
            ResidentId = entry.Holder.Id,
            FamilyId = entry.FamilyId,
            HolderInitials = Indonesian.Initials(entry.Holder.Name),
            PrintedAt = entry.At,
        };
        db.PrintRecords.Add(record);
        var process = log.Begin(ProcessKinds.Printed, by);
        log.Add(process, entry.Kind, nameof(PrintRecord), record.Id, entry.Holder.Id, entry.FamilyId);
        db.Processes.Add(process);
        foreach (var person in entry.Shown)
            db.AccessLog.Add(Look(person, entry, by));
        await db.SaveChangesAsync(cancellation);
    }

    private AccessLogEntry Look(Resident person, PrintEntry entry, ActingPerson by) => new()
    {
        Id = Guid.CreateVersion7(entry.At),
        At = entry.At,
        SubjectResidentId = person.Id,
        Action = AccessActions.Printed,
        ActorKind = by.Kind,
        ActorResidentId = by.ResidentId,
        ActorName = by.Kind == ActorKind.Resident && by.ResidentId != person.Id ? references.Screen("family-relation", entry.Holder.FamilyRelation) ?? by.Name : by.Name,
        ActorPost = by.Post,
        Purpose = PrintKinds.Label(entry.Kind),
        RequestId = by.RequestId,
        Channel = by.Channel,
    };
}

/// <summary>A print to be written down.</summary>
internal sealed record PrintEntry
{
    /// <summary>One of <see cref="PrintKinds"/>.</summary>
    public required string Kind { get; init; }

    /// <summary>Verification code.</summary>
    public required string Code { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime At { get; init; }

    /// <summary>For whom.</summary>
    public required Resident Holder { get; init; }

    /// <summary>Family printed.</summary>
    public Guid? FamilyId { get; init; }

    /// <summary>Whose data stand on it.</summary>
    public required IReadOnlyList<Resident> Shown { get; init; }
}
