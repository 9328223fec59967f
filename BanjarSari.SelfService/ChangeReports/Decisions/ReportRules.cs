using BanjarSari.SelfService.Officers;

namespace BanjarSari.SelfService.ChangeReports.Decisions;

/// <summary>Who may take, give back, assign a report and write on it.</summary>
internal static class ReportRules
{
    /// <summary>What makes sense for a report in its state, whoever does it.</summary>
    public static IReadOnlyList<string> Sensible(ChangeReport report) => !ChangeReportStates.Open.Contains(report.State) ? []
        : report.AssignedOfficer is null ? [DecisionActs.Take, DecisionActs.Assign, DecisionActs.Message]
        : [DecisionActs.GiveBack, DecisionActs.Assign, DecisionActs.Message];

    /// <summary>Null: the officer may.</summary>
    public static Objection? WhyNot(string act, ChangeReport report, DecisionFacts facts)
    {
        if (!ChangeReportStates.Open.Contains(report.State))
            return new Objection($"Laporan ini sudah {report.State}.");
        var leads = facts.Is(OfficerRoles.Verifier, OfficerRoles.VillageHead);
        if (!leads && (act == DecisionActs.Assign || !facts.Is(OfficerRoles.Operator)))
            return new Objection("Hanya verifikator atau kepala desa yang dapat melakukan ini.", true);
        if (act == DecisionActs.GiveBack && !leads && report.AssignedOfficer != facts.Officer.UserKey)
            return new Objection("Laporan ini sedang ditangani petugas lain. Hanya petugas itu, verifikator, atau kepala desa yang dapat mengembalikannya.", true);
        return facts.Involved && act != DecisionActs.GiveBack ? new Objection("Laporan ini menyangkut data Anda sendiri atau keluarga Anda. Petugas lain yang harus menanganinya.", true) : null;
    }
}
