using BanjarSari.SelfService.ChangeReports;
using BanjarSari.SelfService.ChangeReports.Decisions;
using BanjarSari.SelfService.Officers;

namespace BanjarSari.Tests.ChangeReports.Decisions;

/// <summary>The rules as a table: act, tier, state, role and person; what the officer reads.</summary>
public sealed class DecisionRulesTests
{
    private const string NotDeciding = "Hanya verifikator atau kepala desa yang dapat memutuskan butir laporan.";
    private const string TwoNeeded = "Butir ini perlu dua petugas. Verifikator memeriksanya lebih dahulu, lalu kepala desa menyetujuinya.";
    private const string Own = "Laporan ini menyangkut data Anda sendiri atau keluarga Anda. Petugas lain yang harus menanganinya.";
    private const string Entered = "Laporan ini Anda catat sendiri di loket. Petugas lain yang harus memeriksanya.";
    private static readonly Guid Key = Guid.CreateVersion7();
    private static readonly Guid Person = Guid.CreateVersion7();

    [TestCase(1, OfficerRoles.Verifier, null)]
    [TestCase(1, OfficerRoles.VillageHead, null)]
    [TestCase(1, OfficerRoles.Operator, NotDeciding)]
    [TestCase(1, OfficerRoles.Admin, NotDeciding)]
    [TestCase(1, OfficerRoles.Auditor, NotDeciding)]
    [TestCase(1, OfficerRoles.Area, NotDeciding)]
    [TestCase(1, OfficerRoles.Editor, NotDeciding)]
    [TestCase(2, OfficerRoles.Verifier, null)]
    [TestCase(2, OfficerRoles.VillageHead, TwoNeeded)]
    [TestCase(2, OfficerRoles.Operator, NotDeciding)]
    [TestCase(3, OfficerRoles.Verifier, "Data ini hanya dapat diubah Disdukcapil. Teruskan butir ini ke Disdukcapil, lalu tutup setelah dokumen baru ditunjukkan.")]
    [TestCase(0, OfficerRoles.Verifier, "Butir ini tidak memerlukan keputusan petugas.")]
    public void Approving_a_waiting_item(int tier, string role, string? sentence) =>
        Assert.That(WhyNot(DecisionActs.Approve, Item(tier), Facts(role)), Is.EqualTo(sentence));

    [TestCase(OfficerRoles.VillageHead, false, null)]
    [TestCase(OfficerRoles.Verifier, false, "Butir ini sudah diperiksa verifikator. Sekarang kepala desa yang menyetujuinya.")]
    [TestCase(OfficerRoles.VillageHead, true, "Butir ini sudah Anda periksa. Orang lain yang harus menyetujuinya.")]
    public void The_second_of_two(string role, bool samePerson, string? sentence)
    {
        var item = Item(2, ChangeItemStates.Verified);
        (item.VerifiedByOfficer, item.VerifiedByResidentId) = (Guid.CreateVersion7(), samePerson ? Person : Guid.CreateVersion7());
        Assert.That(WhyNot(DecisionActs.Approve, item, Facts(role)), Is.EqualTo(sentence));
    }

    [Test]
    public void Two_accounts_of_who_lives_elsewhere_are_told_apart_by_account_only()
    {
        var item = Item(2, ChangeItemStates.Verified);
        item.VerifiedByOfficer = Key;
        Assert.That(WhyNot(DecisionActs.Approve, item, Facts(OfficerRoles.VillageHead)), Is.EqualTo("Butir ini sudah Anda periksa. Orang lain yang harus menyetujuinya."));
    }

    [TestCase(OfficerRoles.Verifier)]
    [TestCase(OfficerRoles.VillageHead)]
    public void In_an_office_of_one_tier_2_needs_one(string role)
    {
        var facts = Facts(role) with { SoleOfficer = true };
        Assert.That(WhyNot(DecisionActs.Approve, Item(2), facts), Is.Null);
        Assert.That(DecisionRules.NeedsSecond(Item(2), soleOfficer: true), Is.False);
        Assert.That(WhyNot(DecisionActs.Approve, Item(3, ChangeItemStates.Verified), facts), role == OfficerRoles.VillageHead ? Is.Null : Is.Not.Null, "tier 3 still needs two");
    }

    [Test]
    public void Nobody_decides_on_their_own_family_or_on_what_they_filed([Values(DecisionActs.Approve, DecisionActs.Refuse, DecisionActs.Ask)] string act, [Values(OfficerRoles.Verifier, OfficerRoles.VillageHead)] string role)
    {
        Assert.That(WhyNot(act, Item(1), Facts(role) with { Involved = true }), Is.EqualTo(Own));
        Assert.That(WhyNot(act, Item(1), Facts(role) with { Entered = true }), Is.EqualTo(Entered));
    }

    [TestCase(ChangeItemStates.AwaitingConfirmation, "Butir ini masih menunggu persetujuan anggota keluarga yang datanya akan diubah.")]
    [TestCase(ChangeItemStates.NeedsImprovement, "Butir ini sedang menunggu perbaikan dari pelapor.")]
    [TestCase(ChangeItemStates.Forwarded, "Butir ini sudah diteruskan ke Disdukcapil. Tutup butir ini setelah dokumen baru ditunjukkan.")]
    [TestCase(ChangeItemStates.Approved, "Butir ini sudah disetujui.")]
    [TestCase(ChangeItemStates.Refused, "Butir ini sudah ditolak.")]
    [TestCase(ChangeItemStates.Withdrawn, "Butir ini sudah dibatalkan.")]
    [TestCase(ChangeItemStates.Draft, "Butir ini sudah draf.")]
    public void Only_what_waits_can_be_approved(string state, string sentence) =>
        Assert.That(WhyNot(DecisionActs.Approve, Item(1, state), Facts(OfficerRoles.VillageHead)), Is.EqualTo(sentence));

    [Test]
    public void Evidence_that_was_to_be_brought_must_have_been_shown()
    {
        var item = Item(1);
        item.BringToOffice = true;
        Assert.That(WhyNot(DecisionActs.Approve, item, Facts(OfficerRoles.Verifier)), Is.EqualTo("Bukti asli belum ditunjukkan di kantor desa. Catat dulu bahwa bukti sudah ditunjukkan."));
        Assert.That(DecisionRules.Sensible(item), Does.Contain(DecisionActs.EvidenceShown));
        item.EvidenceShownAt = TestClock.Start.UtcDateTime;
        Assert.That(WhyNot(DecisionActs.Approve, item, Facts(OfficerRoles.Verifier)), Is.Null);
        Assert.That(DecisionRules.Sensible(item), Does.Not.Contain(DecisionActs.EvidenceShown));
    }

    [Test]
    public void About_a_protected_person_only_a_refusal_is_left()
    {
        var facts = Facts(OfficerRoles.Verifier) with { SubjectProtected = true };
        Assert.That(WhyNot(DecisionActs.Approve, Item(1), facts), Does.StartWith("Orang yang datanya dilaporkan sedang dilindungi"));
        Assert.That(WhyNot(DecisionActs.Forward, Item(3), facts), Does.StartWith("Orang yang datanya dilaporkan sedang dilindungi"));
        Assert.That(WhyNot(DecisionActs.Refuse, Item(1), facts), Is.Null);
    }

    [TestCase(ChangeItemStates.Waiting, 1, "approve refuse ask")]
    [TestCase(ChangeItemStates.Waiting, 3, "forward refuse ask")]
    [TestCase(ChangeItemStates.Verified, 2, "approve refuse ask")]
    [TestCase(ChangeItemStates.AwaitingConfirmation, 1, "consent refuse")]
    [TestCase(ChangeItemStates.NeedsImprovement, 1, "evidence-shown refuse")]
    [TestCase(ChangeItemStates.Forwarded, 3, "close refuse")]
    [TestCase(ChangeItemStates.Approved, 1, "")]
    [TestCase(ChangeItemStates.Waiting, 0, "")]
    public void What_makes_sense(string state, int tier, string acts) =>
        Assert.That(string.Join(' ', DecisionRules.Sensible(Item(tier, state))), Is.EqualTo(acts));

    [Test]
    public void The_counter_records_consent_and_evidence([Values(OfficerRoles.Operator, OfficerRoles.Verifier, OfficerRoles.VillageHead)] string role)
    {
        Assert.That(WhyNot(DecisionActs.Consent, Item(1, ChangeItemStates.AwaitingConfirmation), Facts(role)), Is.Null);
        Assert.That(WhyNot(DecisionActs.Consent, Item(1, ChangeItemStates.AwaitingConfirmation), Facts(role) with { Involved = true }), Is.EqualTo(Own));
        Assert.That(WhyNot(DecisionActs.Consent, Item(1, ChangeItemStates.AwaitingConfirmation), Facts(OfficerRoles.Auditor)), Is.EqualTo("Hanya operator, verifikator, atau kepala desa yang dapat mencatat ini."));
    }

    private static string? WhyNot(string act, ChangeItem item, DecisionFacts facts) => DecisionRules.WhyNot(act, item, facts)?.Sentence;

    private static ChangeItem Item(int tier, string state = ChangeItemStates.Waiting) => new() { Id = Guid.CreateVersion7(), Tier = tier, State = state };

    private static DecisionFacts Facts(string role) => new()
    {
        Officer = new OfficerContext { UserKey = Key, Name = "Wati", Post = "Petugas", Roles = new HashSet<string> { role }, ResidentId = Person, Linked = true },
        Involved = false,
        Entered = false,
        SubjectProtected = false,
        SoleOfficer = false,
    };
}
