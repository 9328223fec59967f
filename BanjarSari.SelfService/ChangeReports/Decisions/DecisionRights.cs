using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Officers;
using BanjarSari.SelfService.Register;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace BanjarSari.SelfService.ChangeReports.Decisions;

/// <summary>Says what an officer may do with a report, and guards the acts by the same rules.</summary>
public sealed class DecisionRights(PopulationDbContext db, Involvement involvement, IOptions<ChangeReportOptions> options)
{
    /// <summary>For each item by its ordinal, what makes sense for it and whether <paramref name="officer"/> may; the report's items must be loaded.</summary>
    public async Task<IReadOnlyDictionary<int, IReadOnlyList<ActRight>>> OfAsync(ChangeReport report, OfficerContext officer, CancellationToken cancellation = default)
    {
        var rights = new Dictionary<int, IReadOnlyList<ActRight>>();
        var facts = await FactsAsync(report, null, officer, cancellation);
        foreach (var item in report.Items)
        {
            var own = facts with { SubjectProtected = await IsProtectedAsync(report, item, cancellation) };
            rights[item.Ordinal] = [.. DecisionRules.Sensible(item).Select(act => new ActRight(act, Unlinked(officer) ?? DecisionRules.WhyNot(act, item, own)?.Sentence))];
        }

        return rights;
    }

    /// <summary>What <paramref name="officer"/> may do with the report as a whole.</summary>
    public async Task<IReadOnlyList<ActRight>> OfReportAsync(ChangeReport report, OfficerContext officer, CancellationToken cancellation = default)
    {
        var facts = await FactsAsync(report, null, officer, cancellation);
        return [.. ReportRules.Sensible(report).Select(act => new ActRight(act, Unlinked(officer) ?? ReportRules.WhyNot(act, report, facts)?.Sentence))];
    }

    internal bool SoleOfficer => options.Value.SoleOfficer;

    internal async Task GuardAsync(string act, ChangeReport report, ChangeItem item, OfficerContext officer, CancellationToken cancellation) =>
        Refuse(DecisionRules.WhyNot(act, item, await FactsAsync(report, item, officer, cancellation)));

    internal async Task GuardAsync(string act, ChangeReport report, OfficerContext officer, CancellationToken cancellation) =>
        Refuse(ReportRules.WhyNot(act, report, await FactsAsync(report, null, officer, cancellation)));

    private static void Refuse(Objection? objection)
    {
        if (objection is not null)
            throw objection.Personal ? new OfficerException(objection.Sentence) : new RegisterException(objection.Sentence);
    }

    private static string? Unlinked(OfficerContext officer) =>
        officer.Linked ? null : "Akun Anda belum dihubungkan dengan data petugas, sehingga hanya dapat melihat.";

    private async Task<DecisionFacts> FactsAsync(ChangeReport report, ChangeItem? item, OfficerContext officer, CancellationToken cancellation) => new()
    {
        Officer = officer,
        Involved = await involvement.IsAsync(report, officer.ResidentId, cancellation),
        Entered = await involvement.EnteredAsync(report, officer, cancellation),
        SubjectProtected = item is not null && await IsProtectedAsync(report, item, cancellation),
        SoleOfficer = options.Value.SoleOfficer,
    };

    private Task<bool> IsProtectedAsync(ChangeReport report, ChangeItem item, CancellationToken cancellation) =>
        db.Residents.AnyAsync(row => row.Id == item.SubjectResidentId && row.Id != report.ReporterResidentId && row.HiddenFromFamily, cancellation);
}
