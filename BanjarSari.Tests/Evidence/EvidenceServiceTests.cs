using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.ChangeReports;
using BanjarSari.SelfService.Evidence;
using BanjarSari.SelfService.Evidence.Inspection;
using BanjarSari.SelfService.Evidence.Scanning;
using BanjarSari.SelfService.Evidence.Storage;
using BanjarSari.Tests.Evidence.Scanning;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace BanjarSari.Tests.Evidence;

/// <summary>What pages and officers call.</summary>
public sealed class EvidenceServiceTests : EvidenceTest
{
    private static readonly ActingPerson Officer = ActingPerson.Command("uji");

    [Test]
    public async Task An_officer_may_send_more_than_a_resident_and_is_named()
    {
        var officer = Guid.CreateVersion7();
        for (var file = 0; file < 11; file++)
            await ReceiveAsync(Evidence, SamplePhotos.Make(40, 30), (await ItemAsync(Owner)).Id, officer);

        Assert.That(await Db.EvidenceFiles.CountAsync(row => row.UploadedByOfficerKey == officer && row.OwnerResidentId == Owner.Id), Is.EqualTo(11));
        Assert.That((await Db.Processes.FirstAsync()).ActorPost, Is.EqualTo(Officer.Post));
    }

    [Test]
    public async Task A_file_that_grows_beyond_what_it_announced_is_stopped()
    {
        Assert.That(async () => await ReceiveAsync(Evidence, new byte[10 * 1024 * 1024 + 1]), Throws.TypeOf<EvidenceRefusedException>().With.Property("Status").EqualTo(413));
        Assert.That(await Db.EvidenceFiles.CountAsync(), Is.Zero);
    }

    [Test]
    public async Task Equal_photos_have_keys_and_codes_of_their_own()
    {
        var first = await ReceiveAsync(Evidence, SamplePhotos.Make());
        var second = await ReceiveAsync(Evidence, SamplePhotos.Make());

        Assert.That(first.StoredSha256, Is.EqualTo(second.StoredSha256));
        Assert.That(first.Code, Is.Not.EqualTo(second.Code));
        Assert.That(await File.ReadAllBytesAsync(Folders.KeptFile(first.Id)), Is.Not.EqualTo(await File.ReadAllBytesAsync(Folders.KeptFile(second.Id))));
    }

    [Test]
    public async Task The_key_of_one_file_does_not_open_another()
    {
        var first = await ReceiveAsync(Evidence, SamplePhotos.Make());
        var second = await ReceiveAsync(Evidence, SamplePhotos.Make());
        second.WrappedKey = first.WrappedKey;

        Assert.That(async () => await Evidence.OpenAsync(second), Throws.InstanceOf<System.Security.Cryptography.CryptographicException>());
    }

    [Test]
    public async Task The_resident_takes_evidence_back_and_only_row_and_hash_stay()
    {
        var code = await UploadAsync();
        var file = await Db.EvidenceFiles.SingleAsync();

        var removed = await Evidence.RemoveAsync(code, Owner.Id, Officer);
        var again = await Evidence.RemoveAsync(code, Owner.Id, Officer);

        var act = await Db.Processes.SingleAsync(process => process.Kind == ProcessKinds.EvidenceRemoved);
        Assert.Multiple(async () =>
        {
            Assert.That((removed, again), Is.EqualTo((true, false)));
            Assert.That((file.State, file.RemovedBecause, file.WrappedKey, file.Sha256!.Length), Is.EqualTo((EvidenceStates.Removed, "Dihapus oleh warga", (byte[]?)null, 32)));
            Assert.That(act.Basis, Is.EqualTo("Dihapus oleh warga"));
            Assert.That(OnDisk(file.Id), Is.False);
            Assert.That(await Evidence.ListAsync(Item.Id), Is.Empty);
            Assert.That(await Evidence.FindAsync(code), Is.Null);
        });
    }

    [TestCase(ChangeItemStates.Waiting)]
    [TestCase(ChangeItemStates.Approved)]
    [TestCase(ChangeItemStates.Refused)]
    public async Task While_an_officer_decides_nothing_is_taken_back(string state)
    {
        var code = await UploadAsync();
        Item.State = state;
        await Db.SaveChangesAsync();

        Assert.That(await Evidence.RemoveAsync(code, Owner.Id, Officer), Is.False);
        Assert.That(await Evidence.ListAsync(Item.Id), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task What_must_be_mended_can_be_taken_back()
    {
        var code = await UploadAsync();
        Item.State = ChangeItemStates.NeedsImprovement;
        await Db.SaveChangesAsync();

        Assert.That(await Evidence.RemoveAsync(code, Owner.Id, Officer), Is.True);
    }

    [Test]
    public async Task A_draft_can_be_thrown_away_with_its_evidence()
    {
        await UploadAsync();
        await StartAsync(100);

        await Evidence.RemoveAllAsync(Item.Id, Officer);
        Db.ChangeItems.Remove(Item);
        await Db.SaveChangesAsync();

        Assert.That(await Db.EvidenceFiles.Select(row => row.State).ToListAsync(), Is.EqualTo(new[] { EvidenceStates.Removed }));
    }

    [Test]
    public async Task Where_machine_or_scanner_is_busy_the_file_waits_in_quarantine()
    {
        var busy = await ReceiveAsync(Service(new NoVirusScan(), patience: -1), SamplePhotos.Make());
        var unscanned = await ReceiveAsync(Service(Clamd("/tmp/tidak-ada.sock")), SamplePhotos.Make());

        foreach (var file in (EvidenceFile[])[busy, unscanned])
        {
            Assert.That((file.State, OnDisk(file.Id), File.Exists(Folders.KeptFile(file.Id))), Is.EqualTo((EvidenceStates.Uploading, true, false)));
            Assert.That(await Evidence.FindAsync(file.Code), Is.Null, "nobody opens it before");
        }
    }

    [Test]
    public async Task An_infected_file_is_refused()
    {
        using var clamd = new FakeClamd("stream: Eicar FOUND\0");

        Assert.That(async () => await ReceiveAsync(Service(Clamd(clamd.Path)), SamplePhotos.Make()), Throws.TypeOf<EvidenceRefusedException>().With.Message.Contains("virus"));
        Assert.That(await Db.EvidenceFiles.CountAsync(), Is.Zero);
    }

    [Test]
    public async Task The_resident_of_a_big_photo_in_parts_is_told_to_come_again_and_loses_nothing()
    {
        var photo = SamplePhotos.Make();
        var code = await CodeAsync(await StartAsync(photo.Length));
        var part = new AppendUploadOptions { Code = code, OwnerResidentId = Owner.Id, Offset = 0, Stream = new MemoryStream(photo) };

        Assert.That(async () => await Service(new NoVirusScan(), patience: -1).AppendAsync(part, Officer), Throws.TypeOf<EvidenceRefusedException>().With.Property("Status").EqualTo(503));
        using var again = await PutAsync(code, [], photo.Length);

        Assert.That(await again.Content.ReadAsStringAsync(), Does.Contain("\"siap\""));
    }

    /// <summary>The service with a queue and a scanner of its own; <paramref name="patience"/> below 0: no worker is free.</summary>
    private EvidenceService Service(IVirusScan scan, int patience = 1)
    {
        var queue = new InspectionQueue(Options.Create(new EvidenceOptions { Workers = 1, Queue = patience < 0 ? -1 : 1, PatienceSeconds = 1 }), TimeProvider.System);
        var completion = ActivatorUtilities.CreateInstance<EvidenceCompletion>(Services, queue, scan);
        return new EvidenceService(Db, Services.GetRequiredService<EvidenceIntake>(), completion, Services.GetRequiredService<Quarantine>(), Services.GetRequiredService<EvidenceVault>(), Services.GetRequiredService<EvidenceRemoval>(), Services.GetRequiredService<IOptions<EvidenceOptions>>());
    }

    private static ClamdScan Clamd(string socket) => new(Options.Create(new EvidenceOptions { ClamdSocket = socket }), NullLogger<ClamdScan>.Instance);

    private Task<EvidenceFile> ReceiveAsync(EvidenceService service, byte[] file, Guid? item = null, Guid? officer = null) =>
        service.ReceiveAsync(new ReceiveEvidenceOptions { OwnerResidentId = Owner.Id, ItemId = item ?? Item.Id, Stream = new MemoryStream(file), UploadedByOfficerKey = officer }, Officer);
}
