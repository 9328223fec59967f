namespace BanjarSari.SelfService.Pages.Shared;

/// <summary>One of the pages that stay in reach while signed in.</summary>
/// <param name="Address">Local address.</param>
/// <param name="Icon">Symbol of <c>icons.svg</c>.</param>
/// <param name="Words">Words on the screen, as the village announced them.</param>
public sealed record NavigationItem(string Address, string Icon, string Words)
{
    /// <summary>The pages in their order.</summary>
    public static readonly IReadOnlyList<NavigationItem> All =
    [
        new("/layanan-mandiri/profil", "profile", "PROFIL"),
        new("/layanan-mandiri/kartu-keluarga", "family", "Kartu Keluarga"),
        new("/layanan-mandiri/layanan", "services", "LAYANAN"),
        new("/layanan-mandiri/lapor", "report", "LAPOR"),
        new("/layanan-mandiri/bantuan", "aid", "BANTUAN"),
    ];
}
