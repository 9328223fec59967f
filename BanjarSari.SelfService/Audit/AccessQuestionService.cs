using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Security;
using BanjarSari.SelfService.SignIn;
using BanjarSari.SelfService.Village;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.SelfService.Audit;

/// <summary>A resident asks about a look; an officer who is not the one who looked answers (UU 27/2022 art. 32: within 3 × 24 hours).</summary>
public sealed class AccessQuestionService(PopulationDbContext db, Inbox inbox, FieldCipher cipher, ActLog acts, VillageClock clock)
{
    /// <summary>Longest note of a resident.</summary>
    public const int LongestNote = 500;

    private const int ShortestAnswer = 10;
    private const int LongestAnswer = 1_000;

    /// <summary>Asks about a look of an officer at one's own record. Throws <see cref="RegisterException"/> when the note is too long.</summary>
    public async Task<AskOutcome> AskAsync(AskAboutAccessOptions options, ActingPerson by, CancellationToken cancellation = default)
    {
        var note = options.Note?.Trim();
        if (note?.Length > LongestNote)
            throw new RegisterException($"Keterangan paling panjang {LongestNote} huruf. Persingkat, lalu kirim lagi.");
        // Inside the gate, so that a second tap finds the row of the first.
        using var turn = await db.Gate.EnterAsync(cancellation);
        if (!await db.AccessLog.AnyAsync(row => row.Id == options.LookId && row.SubjectResidentId == options.ResidentId && (row.ActorKind != ActorKind.Resident || row.Action == AccessActions.Refused) && row.Confidential == null, cancellation))
            return AskOutcome.NotFound;
        if (await db.AccessQuestions.AnyAsync(row => row.AccessLogEntryId == options.LookId, cancellation))
            return AskOutcome.AskedBefore;

        var process = acts.Begin(ProcessKinds.AccessQuestioned, by);
        var question = new AccessQuestion
        {
            Id = process.Id,
            AccessLogEntryId = options.LookId,
            ResidentId = options.ResidentId,
            AskedAt = process.At,
            Note = AccessQuestionText.SealNote(cipher, process.Id, note),
        };
        acts.Add(process, "asked", nameof(AccessQuestion), question.Id, options.ResidentId, changes: [new ValueChange(nameof(AccessQuestion.Note), null, note)]);
        db.AccessQuestions.Add(question);
        db.Processes.Add(process);
        await db.SaveInGateAsync(cancellationToken: cancellation);
        return AskOutcome.Asked;
    }

    /// <summary>
    /// Answers. False where there is no such question. Throws <see cref="RegisterException"/> when the answer is too short or comes
    /// from the person who looked, and <see cref="RegisterConflictException"/> when it was answered before.
    /// </summary>
    public async Task<bool> AnswerAsync(AnswerAccessOptions options, ActingPerson by, CancellationToken cancellation = default)
    {
        var answer = options.Answer.Trim();
        if (answer.Length is < ShortestAnswer or > LongestAnswer)
            throw new RegisterException($"Jawaban: tulis {ShortestAnswer} sampai {Indonesian.Number(LongestAnswer)} huruf yang menjelaskan keperluan akses itu.");
        if (NumberMask.Holds(answer))
            throw new RegisterException("Jawaban: jangan menulis NIK atau Nomor KK.");
        if (await db.AccessQuestions.SingleOrDefaultAsync(row => row.Id == options.QuestionId, cancellation) is not { } question)
            return false;
        if (question.AnsweredAt is { } at)
            throw AnsweredBefore(question.AnsweredByPost, at);
        var look = await db.AccessLog.AsNoTracking().SingleAsync(row => row.Id == question.AccessLogEntryId, cancellation);
        if (by.ResidentId is not null && (by.ResidentId == look.ActorResidentId || by.ResidentId == question.ResidentId))
            throw new RegisterException("Pertanyaan ini tentang akses atau data Anda sendiri. Petugas lain yang harus menjawabnya.");

        (question.AnsweredAt, question.Answer, question.AnsweredByPost) = (clock.UtcNow, AccessQuestionText.SealAnswer(cipher, question.Id, answer), by.Post);
        var process = acts.Begin(ProcessKinds.AccessAnswered, by);
        acts.Add(process, "answered", nameof(AccessQuestion), question.Id, question.ResidentId, changes: [new ValueChange(nameof(AccessQuestion.Answer), null, answer)]);
        inbox.AccessAnswered(question.ResidentId);
        db.Processes.Add(process);
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateConcurrencyException)
        {
            throw AnsweredBefore(null, clock.UtcNow);
        }

        return true;
    }

    private RegisterConflictException AnsweredBefore(string? post, DateTime at) =>
        new($"Pertanyaan ini sudah dijawab oleh {post ?? "petugas lain"} pada {clock.InWords(at)}.") { DecidedByPost = post, DecidedAt = at };
}
