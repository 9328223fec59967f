namespace BanjarSari.SelfService.ChangeReports.Drafts;

/// <summary>An open report on the same thing.</summary>
/// <param name="Reference">Its number, where the resident who asks may see it; else null.</param>
public sealed record OpenItem(string? Reference)
{
    /// <summary>What residents read about it.</summary>
    public string Sentence => Reference is null
        ? "Sudah ada laporan yang sedang diperiksa tentang data ini. Tunggu hasilnya, atau tanyakan di kantor desa."
        : $"Sudah ada laporan yang sedang diperiksa tentang data ini: {Reference}.";
}
