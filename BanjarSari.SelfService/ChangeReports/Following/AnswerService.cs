using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Security;
using BanjarSari.SelfService.Village;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.SelfService.ChangeReports.Following;

/// <summary>Writes the reporter's answers on a report.</summary>
public sealed class AnswerService(PopulationDbContext db, FieldCipher cipher, ActLog acts, TimeProvider clock)
{
    /// <summary>Most letters of an answer.</summary>
    public const int LongestText = 1000;

    private const int MostInARow = 5;

    /// <summary>False: no such open report of this resident. Throws <see cref="RegisterException"/> with what is wrong. The same words as just before are not written twice.</summary>
    public async Task<bool> AnswerAsync(AnswerOptions options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        using var turn = await db.Gate.EnterAsync(cancellation);
        var report = await db.ChangeReports.Include(row => row.Messages).FirstOrDefaultAsync(row => row.Reference == options.Reference && row.ReporterResidentId == options.ReporterId, cancellation);
        if (report is null || !ChangeReportStates.Open.Contains(report.State))
            return false;
        var text = Text(options.Text);
        var mine = report.Messages.OrderByDescending(message => message.Id).TakeWhile(message => !message.FromOfficer).ToList();
        if (mine.Any(message => cipher.Open(nameof(ReportMessage), nameof(ReportMessage.Text), message.Id, message.Text) == text))
            return true;
        if (mine.Count >= MostInARow)
            throw new RegisterException("Anda sudah menulis beberapa kali. Tunggu jawaban petugas dulu, atau hubungi kantor desa.");

        var id = Guid.CreateVersion7(clock.GetUtcNow());
        db.ReportMessages.Add(new ReportMessage { Id = id, ReportId = report.Id, At = clock.GetUtcNow().UtcDateTime, FromOfficer = false, Text = cipher.Seal(nameof(ReportMessage), nameof(ReportMessage.Text), id, text)! });
        var process = acts.Begin(ProcessKinds.ReportAnswered, options.By);
        acts.Add(process, "created", nameof(ReportMessage), id, report.ReporterResidentId, report.FamilyId);
        db.Processes.Add(process);
        await db.SaveInGateAsync(cancellationToken: cancellation);
        return true;
    }

    private static string Text(string? typed)
    {
        var text = typed?.Trim().ReplaceLineEndings("\n") ?? "";
        if (text.Length == 0)
            throw new RegisterException("Tulis jawaban Anda dulu.");
        if (text.Length > LongestText)
            throw new RegisterException($"Jawaban paling panjang {Indonesian.Number(LongestText)} huruf; Anda menulis {Indonesian.Number(text.Length)}.");
        return text.Any(letter => char.IsControl(letter) && letter != '\n') ? throw new RegisterException("Jawaban memuat tanda yang tidak dapat disimpan. Tulis ulang dengan huruf biasa.") : text;
    }
}
