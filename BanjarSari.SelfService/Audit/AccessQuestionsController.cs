using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Officers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace BanjarSari.SelfService.Audit;

/// <summary>Questions of residents about looks at their records, for the officers who decide.</summary>
[Route(Prefix + "/access-questions")]
[Authorize(OfficerPolicies.Decide)]
public sealed class AccessQuestionsController(AccessQuestionReader reader, AccessQuestionService questions, CurrentOfficer current, PopulationDbContext db) : OfficerController
{
    /// <summary>At most 100, the first asked first; <paramref name="open"/> false: those answered.</summary>
    [HttpGet]
    [ProducesResponseType<IReadOnlyList<AccessQuestionView>>(StatusCodes.Status200OK)]
    public async Task<IReadOnlyList<AccessQuestionView>> ListAsync(bool open = true, int skip = 0, CancellationToken cancellation = default) =>
        await reader.ListAsync(open, skip, db.Residents.Within(await current.GetAsync(cancellation)), cancellation);

    /// <summary>Answers one; the resident reads it at the look and in a notice.</summary>
    [HttpPost("{id:guid}/answer")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status404NotFound)]
    public async Task<IActionResult> AnswerAsync(Guid id, AnswerAccessRequest request, CancellationToken cancellation)
    {
        var officer = await current.GetAsync(cancellation);
        var options = new AnswerAccessOptions { QuestionId = id, Answer = request.Answer };
        return await questions.AnswerAsync(options, officer.Acting(HttpContext.TraceIdentifier), cancellation) ? NoContent() : NotThere();
    }
}
