using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Security;
using BanjarSari.SelfService.Village;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.SelfService.Audit;

/// <summary>
/// Tells a resident who has looked at their record (security.md 5.9), and what they showed and printed themselves. Looks that
/// would give away somebody else's protected case are left out (<see cref="AccessLogEntry.Confidential"/>).
/// </summary>
public sealed class AccessLogService(PopulationDbContext db, FieldCipher cipher, VillageClock clock)
{
    /// <summary>Rows on one page.</summary>
    public const int PerPage = 20;

    private const int MostAtOnce = 5_000;

    /// <summary>One page of looks, newest first; <paramref name="page"/> from 1, out of range gives the nearest page.</summary>
    public async Task<AccessLogPage> PageAsync(AccessLogFilter filter, int page, CancellationToken cancellation = default)
    {
        var rows = Rows(filter);
        var count = await rows.CountAsync(cancellation);
        var pages = Math.Max(1, (count + PerPage - 1) / PerPage);
        var number = Math.Clamp(page, 1, pages);
        var shown = rows.OrderByDescending(row => row.Sequence).Skip((number - 1) * PerPage).Take(PerPage);
        return new AccessLogPage(await LooksAsync(shown, cancellation), number, pages);
    }

    /// <summary>The newest 5,000 looks, newest first, for a file.</summary>
    public Task<IReadOnlyList<AccessLook>> AllAsync(AccessLogFilter filter, CancellationToken cancellation = default) =>
        LooksAsync(Rows(filter).OrderByDescending(row => row.Sequence).Take(MostAtOnce), cancellation);

    /// <summary>Own prints, newest first, with the codes by which anyone can verify them.</summary>
    public Task<List<OwnPrint>> PrintsAsync(Guid residentId, int most, CancellationToken cancellation = default) =>
        db.PrintRecords.Where(row => row.ResidentId == residentId).OrderByDescending(row => row.PrintedAt).Take(most)
            .Select(row => new OwnPrint(row.Kind, row.Code, row.PrintedAt, row.RevokedAt != null)).ToListAsync(cancellation);

    private IQueryable<AccessLogEntry> Rows(AccessLogFilter filter)
    {
        var rows = db.AccessLog.AsNoTracking().Where(row => row.SubjectResidentId == filter.ResidentId && row.Confidential == null);
        rows = filter.Own
            ? rows.Where(row => row.ActorResidentId == filter.ResidentId)
            : rows.Where(row => row.ActorResidentId == null || row.ActorResidentId != filter.ResidentId);
        if (filter.Action is { } action && AccessActions.All.Contains(action))
            rows = rows.Where(row => row.Action == action);
        if (filter.From is { } from && clock.StartOf(from) is var since)
            rows = rows.Where(row => row.At >= since);
        if (filter.Until is { } until && clock.StartOf(until.AddDays(1)) is var before)
            rows = rows.Where(row => row.At < before);
        return rows;
    }

    private async Task<IReadOnlyList<AccessLook>> LooksAsync(IQueryable<AccessLogEntry> rows, CancellationToken cancellation)
    {
        var looks = await rows.Select(row => new { Row = row, Question = db.AccessQuestions.FirstOrDefault(question => question.AccessLogEntryId == row.Id) }).ToListAsync(cancellation);
        return looks.ConvertAll(look => new AccessLook
        {
            Id = look.Row.Id,
            At = look.Row.At,
            Action = look.Row.Action,
            Who = look.Row.ActorKind == ActorKind.Resident && look.Row.ActorPost != look.Row.ActorName ? $"{look.Row.ActorPost} ({look.Row.ActorName})" : look.Row.ActorPost,
            Purpose = look.Row.Purpose,
            Channel = look.Row.Channel,
            MayAsk = look.Row.ActorKind != ActorKind.Resident || look.Row.Action == AccessActions.Refused,
            AskedAt = look.Question?.AskedAt,
            Note = AccessQuestionText.Note(cipher, look.Question),
            AnsweredAt = look.Question?.AnsweredAt,
            Answer = AccessQuestionText.Answer(cipher, look.Question),
            AnsweredByPost = look.Question?.AnsweredByPost,
        });
    }
}
