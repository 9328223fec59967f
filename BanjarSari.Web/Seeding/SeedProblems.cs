using BanjarSari.SelfService.Register;

namespace BanjarSari.Web.Seeding;

/// <summary>Lines for the work list of data quality, of the kinds an import finds.</summary>
internal static class SeedProblems
{
    public static void Add(SeedContext context, Resident person, string kind, string? element, string detail) =>
        context.Batch.Problems.Add(new DataProblem
        {
            Id = context.NewKey(SeedKind.Problem),
            ResidentId = person.Id,
            FamilyId = person.FamilyId,
            Element = element,
            Kind = kind,
            Detail = detail,
            FoundAt = context.Now,
            ProcessId = context.ProcessId,
        });
}
