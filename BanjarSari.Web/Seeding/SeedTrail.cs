using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Security;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.Web.Seeding;

/// <summary>Who has looked at A's family in the last half year, with one question asked and answered and one still open.</summary>
internal static class SeedTrail
{
    private static readonly (int DaysAgo, string Action, string Post, string Purpose, int Member)[] Looks =
    [
        (171, AccessActions.Viewed, "Operator Pelayanan", "Melayani surat pengantar", 0),
        (160, AccessActions.Found, "Operator Pelayanan", "Memeriksa laporan perubahan", 0),
        (159, AccessActions.Viewed, "Kepala Seksi Pelayanan", "Memeriksa laporan perubahan", 0),
        (122, AccessActions.Viewed, "Operator Pelayanan", "Pendataan bantuan langsung tunai", 0),
        (122, AccessActions.Viewed, "Operator Pelayanan", "Pendataan bantuan langsung tunai", 1),
        (88, AccessActions.Exported, "Kepala Desa", "Daftar penerima bantuan untuk musyawarah desa", 0),
        (61, AccessActions.Found, "Ketua RT", "Pendataan keluarga berisiko stunting", 1),
        (34, AccessActions.Viewed, "Operator Pelayanan", "Melayani surat keterangan usaha", 0),
        (34, AccessActions.Printed, "Operator Pelayanan", "Surat keterangan usaha", 0),
        (12, AccessActions.Viewed, "Operator Pelayanan", "Memperbarui data pemilih", 0),
        (12, AccessActions.Viewed, "Operator Pelayanan", "Memperbarui data pemilih", 1),
        (1, AccessActions.Found, "Operator Pelayanan", "Memeriksa laporan perubahan", 0),
    ];

    /// <summary>Adds the looks to <paramref name="db"/>, oldest first, and the questions; the caller saves.</summary>
    public static async Task AddAsync(PopulationDbContext db, SeedContext context, BlindIndex index, CancellationToken cancellation)
    {
        var head = index.OfNik(DemoAccounts.All[0].Nik);
        var wife = index.OfNik(DemoAccounts.All[1].Nik);
        Guid[] people = [await IdAsync(db, head, cancellation), await IdAsync(db, wife, cancellation)];
        var random = SeedRandom.For(-2);
        var looks = new List<AccessLogEntry>();
        foreach (var (number, look) in Looks.Index())
        {
            looks.Add(Look(context, people[look.Member], look.Action, look.Post, look.Purpose, context.OfficeTime(random, look.DaysAgo), number + 1));
        }

        db.AccessLog.AddRange(looks);
        db.AccessQuestions.Add(Question(context, looks[5], context.OfficeTime(random, 86), "Saya tidak tahu ada daftar yang dibawa ke musyawarah.", ("Daftar nama calon penerima dibacakan dalam musyawarah desa sesuai aturan Dana Desa; NIK dan nomor KK tidak dibagikan.", "Kepala Seksi Pelayanan", context.OfficeTime(random, 85))));
        db.AccessQuestions.Add(Question(context, looks[9], context.OfficeTime(random, 1), "Untuk apa data saya dibuka? Saya tidak sedang mengurus apa-apa.", null));
    }

    private static Task<Guid> IdAsync(PopulationDbContext db, byte[] nik, CancellationToken cancellation) =>
        db.Residents.Where(row => row.NikIndex == nik).Select(row => row.Id).SingleAsync(cancellation);

    private static AccessLogEntry Look(SeedContext context, Guid subject, string action, string post, string purpose, DateTime at, int number) => new()
    {
        Id = context.NewKey(SeedKind.Look),
        At = at,
        SubjectResidentId = subject,
        Action = action,
        ActorKind = ActorKind.Officer,
        ActorName = "Petugas demo",
        ActorPost = post,
        Purpose = purpose,
        RequestId = $"demo-{number}",
        Channel = "loket",
    };

    private static AccessQuestion Question(SeedContext context, AccessLogEntry look, DateTime at, string note, (string Text, string Post, DateTime At)? answer)
    {
        var id = context.NewKey(SeedKind.Question);
        return new AccessQuestion
        {
            Id = id,
            AccessLogEntryId = look.Id,
            ResidentId = look.SubjectResidentId,
            AskedAt = at,
            Note = context.Cipher.Seal(nameof(AccessQuestion), nameof(AccessQuestion.Note), id, note),
            AnsweredAt = answer?.At,
            Answer = context.Cipher.Seal(nameof(AccessQuestion), nameof(AccessQuestion.Answer), id, answer?.Text),
            AnsweredByPost = answer?.Post,
        };
    }
}
