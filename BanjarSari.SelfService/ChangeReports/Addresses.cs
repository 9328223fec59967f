namespace BanjarSari.SelfService.ChangeReports;

/// <summary>Addresses of LAPOR that code redirects to. They hold numbers of reports and places of items, never names or keys.</summary>
public static class Addresses
{
    /// <summary>Stands for the number of a report that has none yet.</summary>
    public const string Draft = "draf";

    /// <summary>LAPOR.</summary>
    public const string Home = "/layanan-mandiri/lapor";

    /// <summary>Begin of a report.</summary>
    public const string New = Home + "/baru";

    /// <summary>A report, or the draft with its answers to check.</summary>
    public static string Of(string number) => $"{Home}/{number}";

    /// <summary>A step of one item: <c>nilai</c>, <c>alasan</c>, <c>bukti</c>, <c>persetujuan</c>.</summary>
    public static string Step(string number, int ordinal, string step) => $"{Home}/{number}/{ordinal}/{step}";

    /// <summary>A page of the form of an event, from 1.</summary>
    public static string FormPage(string number, int ordinal, int page) => $"{Home}/{number}/{ordinal}/isian/{page}";
}
