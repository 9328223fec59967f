using BanjarSari.SelfService.Documents.Pdf;
using BanjarSari.SelfService.Village;

namespace BanjarSari.SelfService.Documents.PinSlips;

/// <summary>
/// The three panels of one slip: address (folded outwards), PIN and codes (inside), what to do. Two fold lines.
/// </summary>
internal sealed class PinSlipPanels(PageComposer page, PinSlip slip, VillageOptions village, double top, double height)
{
    private const double Margin = 18;
    private static readonly TextStyle Small = new(7.5);
    private static readonly TextStyle Text = new(8.5);
    private static readonly TextStyle Plain = new(9);
    private static readonly TextStyle Strong = new(9, Bold: true);
    private static readonly TextStyle Title = new(11, Bold: true);
    private static readonly TextStyle Secret = new(30, Bold: true, TextAlign.Centre);
    private static readonly double Third = PageSize.A4Portrait.Width / 3;

    public void Draw()
    {
        page.Decorate(new StraightLine(Third, top, Third, top + height, Dashed: true), new StraightLine(2 * Third, top, 2 * Third, top + height, Dashed: true));
        Address();
        Secrets();
        Advice();
    }

    private void Address()
    {
        Begin();
        Say(0, $"PEMERINTAH {village.FullName}".ToUpperInvariant(), Strong);
        Say(0, $"Kecamatan {village.District}, {village.Regency}", Small, gap: 10);
        Say(0, "Surat PIN Layanan Mandiri", Title, PageRole.Heading, gap: 10);
        Say(0, "Untuk", Small);
        Say(0, slip.Name.ToUpperInvariant(), Strong, gap: 4);
        Say(0, $"NIK {slip.MaskedNik}", Plain, gap: 10);
        Say(0, $"Berlaku sampai {Indonesian.Date(slip.ExpiresOn)}.", Plain, gap: 10);
        Say(0, "RAHASIA. Hanya boleh dibuka oleh orang yang namanya tertulis di atas.", Strong);
        page.Y = top + height - Margin - (2 * Small.Leading);
        Say(0, "Petugas: gunting pada garis mendatar, lipat pada garis tegak. Bagian PIN di dalam, bagian ini di luar.", Small);
    }

    private void Secrets()
    {
        Begin();
        Say(1, "PIN aktivasi Anda", Title, PageRole.Subheading, gap: 8);
        Say(1, Grouped(slip.Pin), Secret, gap: 8);
        Say(1, "Hanya untuk masuk pertama kali. Setelah masuk, Anda membuat PIN baru.", Plain, gap: 12);
        if (slip.DeviceCodes.Count == 0)
            return;
        Say(1, "Kode perangkat (sekali pakai)", Strong, PageRole.Subheading, gap: 2);
        Say(1, "Diminta hanya bila Anda masuk dari HP lain saat akses sedang dijaga ketat. Coret kode yang sudah dipakai.", Small, gap: 4);
        foreach (var code in slip.DeviceCodes)
            Say(1, code, new TextStyle(11), gap: 2);
    }

    private void Advice()
    {
        Begin();
        Say(2, "Cara masuk", Title, PageRole.Subheading, gap: 3);
        Say(2, "1. Di HP atau komputer, buka:", Text, gap: 1);
        Say(2, $"{village.PublicUrl.TrimEnd('/')}/layanan-mandiri/masuk", new TextStyle(8.5, Bold: true), gap: 2);
        Say(2, "2. Isi NIK Anda dan PIN aktivasi.", Text, gap: 2);
        Say(2, "3. Buat PIN baru yang hanya Anda yang tahu.", Text, gap: 8);
        Say(2, "Jangan pernah", Title, PageRole.Subheading, gap: 3);
        Say(2, "• memberitahukan PIN kepada siapa pun, juga petugas desa. Petugas tidak pernah menanyakan PIN;", Text, gap: 2);
        Say(2, "• memotret surat ini atau mengirimnya lewat pesan;", Text, gap: 2);
        Say(2, "• memakai tanggal lahir atau angka berurutan sebagai PIN.", Text, gap: 8);
        Say(2, "Surat hilang, PIN lupa, atau lipatan sudah terbuka saat Anda terima? Bawa KTP-el ke kantor desa untuk mendapat PIN baru.", Text, gap: 3);
        if (village.Phone.Length > 0)
            Say(2, $"Telepon kantor desa: {village.Phone}", Text);
    }

    private void Begin() => page.Y = top + Margin;

    private void Say(int panel, string text, TextStyle style, PageRole role = PageRole.Paragraph, double gap = 0)
    {
        page.Text(text, style, (panel * Third) + Margin, Third - (2 * Margin), role);
        page.Y += gap;
    }

    private static string Grouped(string pin) => string.Join(' ', pin.Chunk(3).Select(group => new string(group)));
}
