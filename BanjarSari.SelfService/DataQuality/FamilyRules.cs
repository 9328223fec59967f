using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Register.Import;

namespace BanjarSari.SelfService.DataQuality;

/// <summary>Checks of a family as it stands on its card.</summary>
internal static class FamilyRules
{
    public const string CardNumberMissing = "card-number-missing";
    public const string ClosedFamily = "closed-family";
    public const string FamilyMissing = "family-missing";

    public static readonly QualityRule[] All =
    [
        new()
        {
            Kind = ImportProblemKinds.HeadMissing,
            Title = "Keluarga tanpa kepala keluarga",
            Why = "Setiap Kartu Keluarga mempunyai tepat satu kepala keluarga; tanpa itu KK tidak dapat dicetak dengan benar.",
            WhatToDo = "Tanyakan kepada keluarga siapa kepala keluarganya, lalu ubah hubungan keluarga orang itu.",
            Detail = "Keluarga ini tidak mempunyai kepala keluarga yang hidup di desa.",
            Element = nameof(Resident.FamilyRelation),
            OfFamily = family => family.Card is { Closed: false } && !family.Heads.Any(),
        },
        new()
        {
            Kind = ImportProblemKinds.TwoHeads,
            Title = "Keluarga dengan lebih dari satu kepala keluarga",
            Why = "Hanya satu anggota dapat menjadi kepala keluarga.",
            WhatToDo = "Cocokkan dengan KK asli, lalu ubah hubungan keluarga anggota yang keliru; atau pecah menjadi dua KK lewat Disdukcapil.",
            Detail = "Keluarga ini mempunyai lebih dari satu kepala keluarga.",
            Element = nameof(Resident.FamilyRelation),
            OfFamily = family => family.Card is not null && family.Heads.Skip(1).Any(),
        },
        new()
        {
            Kind = CardNumberMissing,
            Title = "Keluarga tanpa Nomor KK",
            Why = "Keluarga ini memakai nomor sementara desa, yang bukan Nomor KK.",
            WhatToDo = "Minta KK asli, lalu catat nomornya; bila belum ada, antar keluarga mengurusnya ke Disdukcapil.",
            Detail = "Keluarga ini belum mempunyai Nomor KK.",
            OfFamily = family => family.Card is { HasNumber: false },
        },
        new()
        {
            Kind = ClosedFamily,
            Title = "Penduduk hidup pada keluarga yang sudah ditutup",
            Why = "KK itu tidak berlaku lagi, tetapi orang ini masih tercatat padanya.",
            WhatToDo = "Pindahkan orang ini ke KK-nya yang berlaku.",
            Detail = "Tercatat pada Kartu Keluarga yang sudah ditutup.",
            OfPerson = (_, family) => family.Card is { Closed: true },
        },
        new()
        {
            Kind = FamilyMissing,
            Title = "Penduduk tanpa Kartu Keluarga",
            Why = "Setiap orang tercatat pada tepat satu KK.",
            WhatToDo = "Minta KK asli, lalu masukkan orang ini ke keluarganya.",
            Detail = "Belum tercatat pada Kartu Keluarga mana pun.",
            OfPerson = (_, family) => family.Card is null,
        },
    ];
}
