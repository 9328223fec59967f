using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Security;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.SelfService.Audit;

/// <summary>Lists questions about looks for the office: open ones first asked first.</summary>
public sealed class AccessQuestionReader(PopulationDbContext db, FieldCipher cipher)
{
    private const int Most = 100;

    /// <summary>At most 100; <paramref name="residents"/> limits them to people the officer is there for.</summary>
    public async Task<IReadOnlyList<AccessQuestionView>> ListAsync(bool open, int skip, IQueryable<Resident> residents, CancellationToken cancellation = default)
    {
        var rows = await db.AccessQuestions.AsNoTracking().Where(row => open == (row.AnsweredAt == null))
            .Join(residents, row => row.ResidentId, resident => resident.Id, (row, resident) => new { Question = row, resident.Name })
            .Join(db.AccessLog, row => row.Question.AccessLogEntryId, look => look.Id, (row, look) => new { row.Question, row.Name, Look = look })
            .OrderBy(row => row.Question.AskedAt).ThenBy(row => row.Question.Id).Skip(Math.Max(0, skip)).Take(Most).ToListAsync(cancellation);
        return rows.ConvertAll(row => new AccessQuestionView
        {
            Id = row.Question.Id,
            ResidentId = row.Question.ResidentId,
            ResidentName = row.Name,
            AskedAt = row.Question.AskedAt,
            DueAt = row.Question.AskedAt + AccessQuestion.AnswerWithin,
            Note = AccessQuestionText.Note(cipher, row.Question),
            LookedAt = row.Look.At,
            Action = row.Look.Action,
            ActorName = row.Look.ActorName,
            ActorPost = row.Look.ActorPost,
            Purpose = row.Look.Purpose,
            AnsweredAt = row.Question.AnsweredAt,
            Answer = AccessQuestionText.Answer(cipher, row.Question),
        });
    }
}
