using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.SignIn;
using BanjarSari.SelfService.Village;

namespace BanjarSari.SelfService.MyData;

/// <summary>Puts a copy into sections of words, for reading.</summary>
internal sealed class DataCopySections(VillageClock clock)
{
    private const string Nothing = "-";

    public IReadOnlyList<DataCopySection> Of(DataCopy copy) =>
    [
        Section("Data diri", [("Elemen", .3), ("Isi", .42), ("Sumber", .28)], copy.Elements.Where(row => row.Value is not null), row => [row.Label, row.Words, row.Source]),
        Section("Elemen yang belum diisi", [("Elemen", 1)], copy.Elements.Where(row => row.Value is null).Select(row => row.Label).Chunk(6), row => [string.Join("; ", row)]),
        Section("Riwayat perubahan data", [("Waktu", .2), ("Elemen", .2), ("Semula", .18), ("Menjadi", .18), ("Dasar", .24)], copy.History, row => [At(row.At), row.Label, row.Old, row.New, row.Source]),
        Section("Kartu Keluarga", [("Perihal", .3), ("Isi", .7)], FamilyRows(copy.Family), row => [row.What, row.Text]),
        Section("Peristiwa kependudukan", [("Tanggal", .2), ("Peristiwa", .25), ("Dokumen", .25), ("Catatan", .3)], copy.Events, row => [Indonesian.Date(row.OccurredOn), row.UndoneAt is null ? row.Kind : $"{row.Kind} (dibatalkan)", row.DocumentNumber, row.Note]),
        Section("Laporan perubahan", [("Nomor dan keadaan", .24), ("Butir", .2), ("Semula", .16), ("Menjadi", .16), ("Jawaban", .24)], copy.Reports.SelectMany(row => row.Items, (row, item) => (Report: row, Item: item)), row => [$"{row.Report.Reference} {row.Report.State}", row.Item.AboutMe ? row.Item.Label : $"{row.Item.Label} (anggota keluarga)", row.Item.Old, row.Item.New, $"{row.Item.State}. {row.Item.Answer}"]),
        Section("Pesan pada laporan", [("Waktu", .22), ("Laporan", .22), ("Dari", .16), ("Pesan", .4)], copy.Reports.SelectMany(row => row.Messages, (row, message) => (row.Reference, Message: message)), row => [At(row.Message.At), row.Reference, row.Message.From, row.Message.Text]),
        Section("Bukti yang dikirim", [("Waktu", .3), ("Jenis dan ukuran", .35), ("Keadaan", .35)], copy.Evidence, row => [At(row.ReceivedAt), $"{row.Kind}, {Indonesian.Number(row.Size / 1024)} KB", row.RemovedBecause is null ? row.State : $"{row.State}: {row.RemovedBecause}"]),
        Section("Layanan", [("Tanggal", .2), ("Layanan", .3), ("Nomor", .25), ("Keadaan", .25)], copy.Services, row => [Day(row.RequestedAt), row.Kind, row.LetterNumber ?? row.Reference, $"{row.State}. {row.Result}"]),
        Section("Bantuan", [("Program", .3), ("Lewat", .2), ("Keadaan", .2), ("Penyaluran", .3)], copy.Aid, row => [row.Program, row.Through, row.State, string.Join("; ", row.Disbursements.Select(given => $"{Indonesian.Date(given.On)} {given.What}{(given.Delivered ? "" : " (direncanakan)")}"))]),
        Section("Pernyataan data benar", [("Waktu", 1)], copy.Attestations, row => [At(row)]),
        Section("Pemeriksaan mutu data", [("Ditemukan", .2), ("Perihal", .5), ("Keadaan", .3)], copy.Problems, row => [Day(row.FoundAt), row.Detail, row.SettledAt is { } at ? $"selesai {Day(at)}" : row.AcceptedBecause is { } why ? $"diterima: {why}" : "menunggu"]),
        Section("Salinan yang dicetak", [("Waktu", .35), ("Dokumen", .35), ("Kode verifikasi", .3)], copy.Prints, row => [At(row.At), row.Revoked ? $"{row.Words} (dicabut)" : row.Words, row.Code]),
        Section("Akun dan perangkat", [("Perihal", .4), ("Isi", .6)], AccountRows(copy.Account), row => [row.What, row.Text]),
        Section("Percobaan masuk dalam 90 hari", [("Waktu", .3), ("Hasil", .2), ("Perangkat", .3), ("Alamat jaringan", .2)], copy.Account.Attempts, row => [At(row.At), row.Outcome == AttemptOutcomes.Success ? "berhasil" : "gagal", row.Device, row.Address]),
        Section("Pemberitahuan", [("Waktu", .22), ("Judul", .26), ("Isi", .52)], copy.Notices, row => [At(row.At), row.Title, row.Body]),
        Looks("Orang lain yang melihat data Anda", copy.Looks),
        Looks("Yang Anda tampilkan atau cetak sendiri", copy.OwnLooks),
        Section("Tindakan yang mengubah sesuatu tentang Anda", [("Waktu", .26), ("Tindakan", .28), ("Oleh", .26), ("Melalui", .2)], copy.Acts, row => [At(row.At), row.Kind, row.By, row.Channel]),
    ];

    private DataCopySection Looks(string heading, IReadOnlyList<AccessLook> looks) =>
        Section(heading, [("Waktu", .24), ("Oleh", .2), ("Yang dilakukan", .2), ("Keperluan", .36)], looks, row => [At(row.At), row.Who, row.What, row.Answer is null ? row.Purpose : $"{row.Purpose}. Jawaban kantor desa: {row.Answer}"]);

    private static DataCopySection Section<T>(string heading, IReadOnlyList<(string, double)> columns, IEnumerable<T> rows, Func<T, string?[]> cells) =>
        new(heading, columns, [.. rows.Select(row => (IReadOnlyList<string>)[.. cells(row).Select(cell => string.IsNullOrWhiteSpace(cell) ? Nothing : cell.Trim())])]);

    private static IEnumerable<(string What, string? Text)> FamilyRows(CopiedFamily? family) => family is null ? [] :
    [
        ("Nomor KK", family.KkNumber ?? "Belum ada"), ("Alamat", family.Address), ("Tempat", family.Place),
        .. family.Members.Select(member => (member.Relation ?? "Anggota", (string?)member.Name)),
    ];

    private IEnumerable<(string What, string? Text)> AccountRows(CopiedAccount account) =>
    [
        ("PIN diterbitkan", At(account.IssuedAt)), ("PIN diganti", At(account.PinChangedAt)), ("Terakhir masuk", At(account.LastSignInAt)),
        .. account.Devices.Select(device => ("Perangkat yang dikenal", (string?)$"{device.Device}, sejak {Day(device.Since)}, terakhir {At(device.LastUsedAt)}")),
        .. account.Sessions.Select(session => ("Sesi yang terbuka", (string?)$"{session.Device}, sejak {At(session.Since)}")),
    ];

    private string At(DateTime? at) => at is { } time ? clock.InWords(time) : Nothing;

    private string Day(DateTime at) => clock.DateInWords(at);
}
