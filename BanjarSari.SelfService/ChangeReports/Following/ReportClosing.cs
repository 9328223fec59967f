namespace BanjarSari.SelfService.ChangeReports.Following;

/// <summary>Keeps a report in step after one of its items ended.</summary>
internal static class ReportClosing
{
    public static void Follow(ChangeReport report, DateTime now)
    {
        report.State = ChangeReportStates.Of(report.Items, report.AssignedOfficer is not null);
        if (report.Items.All(item => ChangeItemStates.Final.Contains(item.State)))
            report.ClosedAt ??= now;
    }
}
