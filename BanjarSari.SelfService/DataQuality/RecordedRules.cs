using BanjarSari.SelfService.Register.Events;
using BanjarSari.SelfService.Register.Import;

namespace BanjarSari.SelfService.DataQuality;

/// <summary>What an import or an act met and no look at the register alone can find again.</summary>
internal static class RecordedRules
{
    public static readonly QualityRule[] All =
    [
        new()
        {
            Kind = DepartureRecording.WidowedSpouse,
            Title = "Pasangan meninggal, status perkawinan belum diubah",
            Why = "Sesudah pasangan meninggal, status perkawinan menjadi cerai mati.",
            WhatToDo = "Minta kutipan akta kematian, lalu ubah status perkawinan.",
            Detail = "Pasangan meninggal dunia; status perkawinan belum diubah.",
        },
        new()
        {
            Kind = DepartureRecording.RelationsToNewHead,
            Title = "Hubungan keluarga terhadap kepala keluarga baru",
            Why = "Kepala keluarga berganti; hubungan anggota lain dihitung terhadap kepala keluarga yang baru.",
            WhatToDo = "Cocokkan dengan KK baru, betulkan hubungan tiap anggota, lalu terima butir ini dengan alasan “sudah diperiksa”.",
            Detail = "Hubungan anggota terhadap kepala keluarga baru belum diperiksa.",
        },
        new()
        {
            Kind = ImportProblemKinds.UnknownCode,
            Title = "Isian impor di luar daftar kode",
            Why = "Isian pada berkas impor tidak ada dalam daftar resmi, sehingga dikosongkan.",
            WhatToDo = "Tanyakan kepada orangnya, lalu isi dengan pilihan yang ada.",
            Detail = "Isian pada berkas impor tidak ada dalam daftar kode.",
        },
        new()
        {
            Kind = ImportProblemKinds.BadDate,
            Title = "Tanggal impor tidak terbaca",
            Why = "Tanggal pada berkas impor bukan tanggal yang mungkin, sehingga dikosongkan.",
            WhatToDo = "Cocokkan dengan dokumennya, lalu isi tanggal yang benar.",
            Detail = "Tanggal pada berkas impor tidak terbaca.",
        },
        new()
        {
            Kind = ImportProblemKinds.BadNumber,
            Title = "Nomor impor tidak terbaca atau kurang angka",
            Why = "Nomor pada berkas impor rusak, misalnya karena disimpan Excel sebagai bilangan.",
            WhatToDo = "Cocokkan dengan dokumennya, lalu isi nomor yang benar.",
            Detail = "Nomor pada berkas impor tidak terbaca.",
        },
        new()
        {
            Kind = ImportProblemKinds.StateDiffers,
            Title = "Status hidup, mati atau pindah berbeda dengan berkas impor",
            Why = "Berkas impor dan register tidak sepakat; register dipertahankan.",
            WhatToDo = "Tanyakan kepada keluarga; catat peristiwanya bila memang terjadi, lalu terima butir ini dengan alasan.",
            Detail = "Status di berkas impor berbeda dengan status di register.",
        },
    ];
}
