using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Village;

namespace BanjarSari.SelfService.SignIn;

/// <summary>Who may have a PIN: a living resident with NIK who is 17 or has been married, as for the KTP-el (UU 24/2013 art. 63).</summary>
public static class PinEligibility
{
    private const int Adult = 17;
    private const int NeverMarried = 1;

    /// <summary>Why this resident gets no PIN, as a sentence for the officer; null: they may have one.</summary>
    public static string? Objection(Resident resident, DateOnly today)
    {
        if (resident.State != ResidentStates.Alive)
            return resident.State switch
            {
                ResidentStates.Dead => "Tercatat meninggal dunia. Jika keliru, batalkan dulu peristiwanya.",
                ResidentStates.MovedOut => "Tercatat pindah keluar desa. PIN diberikan oleh desa yang baru.",
                ResidentStates.NotValid => "Datanya berstatus tidak valid. Periksa dan perbaiki dulu datanya.",
                _ => "Tercatat hilang atau pergi tanpa surat pindah. Perbarui dulu status dasarnya.",
            };
        if (resident.Nik is null)
            return "Belum ada NIK. Catat dulu NIK-nya setelah diterbitkan Disdukcapil.";
        if (resident.BirthDate is { } birth && Indonesian.Age(birth, today) < Adult && resident.MaritalStatus is null or NeverMarried)
            return $"Belum berusia {Adult} tahun dan belum pernah kawin. Datanya dapat dilihat oleh kepala keluarga.";
        return null;
    }
}
