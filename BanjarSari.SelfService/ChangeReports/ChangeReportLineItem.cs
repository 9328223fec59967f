using BanjarSari.SelfService.Register.Elements;

namespace BanjarSari.SelfService.ChangeReports;

/// <summary>One item in a list of reports.</summary>
/// <param name="Kind">One of <see cref="ReportKinds"/>.</param>
/// <param name="Element">Key of the element; null for an event.</param>
/// <param name="AboutMe">About the resident who looks.</param>
/// <param name="Subject">Name of the person it is about; null for a person not yet recorded.</param>
public sealed record ChangeReportLineItem(string Kind, string? Element, bool AboutMe, string? Subject)
{
    /// <summary>What should change, in words.</summary>
    public string What => Element is not null ? ElementCatalog.Find(Element)?.Label ?? Element : ReportForms.Find(Kind)?.Title ?? Kind;

    /// <summary>Whose data, in words.</summary>
    public string Whose => AboutMe ? "Data Anda" : Subject is null ? "Anggota keluarga yang belum tercatat" : $"Data {Subject}";
}
