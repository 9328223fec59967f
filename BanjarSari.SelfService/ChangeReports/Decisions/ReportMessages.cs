using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Officers;
using BanjarSari.SelfService.Security;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.SelfService.ChangeReports.Decisions;

/// <summary>What officers write to the resident on the report itself.</summary>
public sealed class ReportMessages(ReportActs acts, DecisionRights rights, PopulationDbContext db, FieldCipher cipher, OutcomeNotices notices)
{
    /// <summary>Writes one message; the same text twice in a row is one. Null when there is no such report or item.</summary>
    public async Task<DecisionResult?> WriteAsync(WriteMessageOptions options, OfficerContext officer, string requestId, CancellationToken cancellation = default)
    {
        var text = Sentences.Needed(options.Text, "pesan");
        // A message collides with nothing: it goes onto the report as it is now.
        if (await db.ChangeReports.Where(row => row.Reference == options.Reference).Select(row => (int?)row.Version).SingleOrDefaultAsync(cancellation) is not { } version)
            return null;
        if (options.Ordinal is { } ordinal && !await db.ChangeReports.AnyAsync(row => row.Reference == options.Reference && row.Items.Any(item => item.Ordinal == ordinal), cancellation))
            return null;
        return await acts.OnReportAsync(options with { Version = version }, officer, requestId, _ => false, async act =>
        {
            await rights.GuardAsync(DecisionActs.Message, act.Report, officer, cancellation);
            if (await IsLastAsync(act.Report.Id, text, cancellation))
                return;
            act.Begin(ProcessKinds.ReportMessageWritten);
            Add(act, act.Report.Items.Find(item => item.Ordinal == options.Ordinal), text);
            await notices.WrittenAsync(act, cancellation);
        }, cancellation);
    }

    internal void Add(ReportAct act, ChangeItem? item, string text)
    {
        var id = Guid.CreateVersion7(new DateTimeOffset(act.Process!.At));
        db.ReportMessages.Add(new ReportMessage
        {
            Id = id,
            ReportId = act.Report.Id,
            ItemId = item?.Id,
            At = act.Process.At,
            FromOfficer = true,
            Post = act.Officer.Post,
            Text = cipher.Seal(nameof(ReportMessage), nameof(ReportMessage.Text), id, text)!,
        });
        act.Note("message-written");
    }

    private async Task<bool> IsLastAsync(Guid reportId, string text, CancellationToken cancellation)
    {
        var last = await db.ReportMessages.AsNoTracking().Where(row => row.ReportId == reportId).OrderByDescending(row => row.At).ThenByDescending(row => row.Id).FirstOrDefaultAsync(cancellation);
        return last is { FromOfficer: true } && cipher.Open(nameof(ReportMessage), nameof(ReportMessage.Text), last.Id, last.Text) == text;
    }
}
