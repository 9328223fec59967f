using BanjarSari.SelfService.Register.Elements;

namespace BanjarSari.SelfService.ChangeReports;

/// <summary>How a contact is changed, which needs no report (tier 0 of register.md section 4).</summary>
/// <param name="Subject">What should change, in words.</param>
/// <param name="Evidence">What to bring.</param>
/// <param name="Decision">Who records it, in a sentence.</param>
public sealed record ReportingWay(string Subject, string Evidence, string Decision)
{
    /// <summary>One element.</summary>
    public static ReportingWay Of(Element element)
    {
        ArgumentNullException.ThrowIfNull(element);
        return new ReportingWay(element.Label, element.Evidence, "Petugas desa mencatat perubahan ini di depan Anda.");
    }
}
