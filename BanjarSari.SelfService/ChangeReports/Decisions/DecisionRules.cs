using BanjarSari.SelfService.Officers;

namespace BanjarSari.SelfService.ChangeReports.Decisions;

/// <summary>
/// Who may do what with an item (register.md 12, nos. 3 and 7; security.md 5.10): enterer, verifier and approver are different
/// persons, none of them the subject or of the subject's family.
/// </summary>
internal static class DecisionRules
{
    private static readonly string[] Deciding = [DecisionActs.Approve, DecisionActs.Refuse, DecisionActs.Ask, DecisionActs.Forward, DecisionActs.Close];

    /// <summary>What makes sense for an item in its state, whoever does it.</summary>
    public static IReadOnlyList<string> Sensible(ChangeItem item) => (item.State, item.Tier) switch
    {
        (_, 0) => [],
        (ChangeItemStates.Waiting, 3) => [DecisionActs.Forward, DecisionActs.Refuse, DecisionActs.Ask, .. Shown(item)],
        (ChangeItemStates.Waiting, _) => [DecisionActs.Approve, DecisionActs.Refuse, DecisionActs.Ask, .. Shown(item)],
        (ChangeItemStates.Verified, _) => [DecisionActs.Approve, DecisionActs.Refuse, DecisionActs.Ask],
        (ChangeItemStates.AwaitingConfirmation, _) => [DecisionActs.Consent, DecisionActs.Refuse, .. Shown(item)],
        (ChangeItemStates.NeedsImprovement, _) => [DecisionActs.EvidenceShown, DecisionActs.Refuse],
        (ChangeItemStates.Forwarded, _) => [DecisionActs.Close, DecisionActs.Refuse],
        _ => [],
    };

    /// <summary>Null: the officer may.</summary>
    public static Objection? WhyNot(string act, ChangeItem item, DecisionFacts facts) =>
        Sensible(item).Contains(act) ? Person(act, facts) ?? Special(act, item, facts) : State(item);

    /// <summary>A second person has to approve what this officer finds right.</summary>
    public static bool NeedsSecond(ChangeItem item, bool soleOfficer) =>
        item.State == ChangeItemStates.Waiting && item.Tier == 2 && !soleOfficer;

    private static string[] Shown(ChangeItem item) => AwaitsEvidence(item) ? [DecisionActs.EvidenceShown] : [];

    private static bool AwaitsEvidence(ChangeItem item) => item.BringToOffice && item.EvidenceShownAt is null;

    private static Objection? Person(string act, DecisionFacts facts)
    {
        if (!Deciding.Contains(act))
            return facts.Is(OfficerRoles.Operator, OfficerRoles.Verifier, OfficerRoles.VillageHead)
                ? facts.Involved ? Own() : null
                : new Objection("Hanya operator, verifikator, atau kepala desa yang dapat mencatat ini.", true);
        if (!facts.Is(OfficerRoles.Verifier, OfficerRoles.VillageHead))
            return new Objection("Hanya verifikator atau kepala desa yang dapat memutuskan butir laporan.", true);
        if (facts.Involved)
            return Own();
        return facts.Entered ? new Objection("Laporan ini Anda catat sendiri di loket. Petugas lain yang harus memeriksanya.", true) : null;
    }

    private static Objection? Special(string act, ChangeItem item, DecisionFacts facts) => act switch
    {
        DecisionActs.Approve => Protected(facts) ?? Approval(item, facts),
        DecisionActs.Forward => Protected(facts),
        DecisionActs.Close => Protected(facts) ?? (facts.Is(OfficerRoles.Verifier) ? null : new Objection("Dokumen baru diperiksa verifikator lebih dahulu, lalu disetujui kepala desa.", true)),
        DecisionActs.Consent => Protected(facts),
        _ => null,
    };

    private static Objection? Approval(ChangeItem item, DecisionFacts facts)
    {
        if (AwaitsEvidence(item))
            return new Objection("Bukti asli belum ditunjukkan di kantor desa. Catat dulu bahwa bukti sudah ditunjukkan.");
        if (item.Tier == 2 && facts.SoleOfficer)
            return null;
        if (item.State == ChangeItemStates.Waiting)
            return item.Tier == 1 || facts.Is(OfficerRoles.Verifier) ? null : new Objection("Butir ini perlu dua petugas. Verifikator memeriksanya lebih dahulu, lalu kepala desa menyetujuinya.");
        if (IsSame(item.VerifiedByOfficer, item.VerifiedByResidentId, facts.Officer))
            return new Objection("Butir ini sudah Anda periksa. Orang lain yang harus menyetujuinya.", true);
        return facts.Is(OfficerRoles.VillageHead) ? null : new Objection("Butir ini sudah diperiksa verifikator. Sekarang kepala desa yang menyetujuinya.", true);
    }

    /// <summary>The same person, by record where both are known, else by account.</summary>
    public static bool IsSame(Guid? userKey, Guid? residentId, OfficerContext officer) =>
        userKey == officer.UserKey || (residentId is not null && residentId == officer.ResidentId);

    private static Objection Own() => new("Laporan ini menyangkut data Anda sendiri atau keluarga Anda. Petugas lain yang harus menanganinya.", true);

    private static Objection? Protected(DecisionFacts facts) =>
        facts.SubjectProtected ? new Objection("Orang yang datanya dilaporkan sedang dilindungi dari keluarganya. Laporan anggota keluarga lain tentang orang ini tidak dapat dilanjutkan; tolak butir ini.") : null;

    private static Objection State(ChangeItem item) => new(item switch
    {
        { Tier: 0 } => "Butir ini tidak memerlukan keputusan petugas.",
        { State: ChangeItemStates.AwaitingConfirmation } => "Butir ini masih menunggu persetujuan anggota keluarga yang datanya akan diubah.",
        { State: ChangeItemStates.NeedsImprovement } => "Butir ini sedang menunggu perbaikan dari pelapor.",
        { State: ChangeItemStates.Forwarded } => "Butir ini sudah diteruskan ke Disdukcapil. Tutup butir ini setelah dokumen baru ditunjukkan.",
        { State: ChangeItemStates.Waiting, Tier: 3 } => "Data ini hanya dapat diubah Disdukcapil. Teruskan butir ini ke Disdukcapil, lalu tutup setelah dokumen baru ditunjukkan.",
        { State: ChangeItemStates.Waiting } => "Langkah ini belum dapat dilakukan untuk butir ini.",
        { State: ChangeItemStates.Verified } => "Butir ini sedang menunggu keputusan petugas kedua.",
        _ => $"Butir ini sudah {item.State}.",
    });
}
