using BanjarSari.SelfService.Officers;
using BanjarSari.SelfService.Register;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Routing;

namespace BanjarSari.Tests.Officers;

public sealed class OfficerProblemsTests
{
    private static readonly RegisterConflictException Conflict = new("Sudah disetujui Kepala Desa.") { DecidedByPost = "Kepala Desa", Changed = ["Agama"] };

    private static IEnumerable<TestCaseData> Refusals =>
    [
        new(new RegisterException("Pilih lagi."), 400, "Refused"),
        new(Conflict, 409, "Conflict"),
        new(new OfficerException("Bukan tugas Anda."), 403, "Forbidden"),
    ];

    [TestCaseSource(nameof(Refusals))]
    public void A_refusal_becomes_a_problem_with_its_sentence(Exception refusal, int status, string word)
    {
        var context = Raise(refusal);

        var problem = (ProblemDetails)((ObjectResult)context.Result!).Value!;
        Assert.That((problem.Status, problem.Detail, problem.Extensions["operationStatus"]), Is.EqualTo((status, refusal.Message, (object)word)));
    }

    [Test]
    public void A_conflict_says_who_and_what()
    {
        var more = ((ProblemDetails)((ObjectResult)Raise(Conflict).Result!).Value!).Extensions;

        Assert.That((more["decidedByPost"], more["changed"]), Is.EqualTo(((object)"Kepala Desa", (object)Conflict.Changed)));
    }

    [Test]
    public void What_is_no_refusal_is_left_to_the_host()
    {
        Assert.That(Raise(new InvalidOperationException("rusak")).ExceptionHandled, Is.False);
    }

    private static ExceptionContext Raise(Exception failure)
    {
        var context = new ExceptionContext(new ActionContext(new DefaultHttpContext(), new RouteData(), new ActionDescriptor()), []) { Exception = failure };
        new OfficerProblemsAttribute().OnException(context);
        return context;
    }
}
