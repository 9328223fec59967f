using BanjarSari.SelfService.Aid;
using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Register.Events;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BanjarSari.Tests.Register.Events;

public sealed class PopulationEventUndoTests : EventTest
{
    [Test]
    public async Task Everything_is_as_before_and_event_and_undoing_both_remain([Values(EventKinds.Death, EventKinds.MoveOut, EventKinds.Missing, EventKinds.Leaving)] int kind)
    {
        await MakeFamilyAsync();
        await Village.AccountAsync(Head);
        var recorded = await RecordAsync(kind, Head);
        await UndoAsync(recorded);

        var (head, wife) = (await AgainAsync(Head), await AgainAsync(Wife));
        var happened = await Db.PopulationEvents.AsNoTracking().SingleAsync();
        var undone = await Db.Processes.SingleAsync(row => row.Kind == ProcessKinds.EventUndone);
        using (Assert.EnterMultipleScope())
        {
            Assert.That((head.State, head.StateSince, head.FamilyRelation), Is.EqualTo((ResidentStates.Alive, (DateOnly?)null, FamilyRelations.Head)));
            Assert.That(wife.FamilyRelation, Is.EqualTo(FamilyRelations.Wife));
            Assert.That((await Db.Accounts.AsNoTracking().SingleAsync()).ClosedAt, Is.Null);
            Assert.That((happened.UndoneAt, happened.UndoneByProcessId), Is.EqualTo((TestClock.Start.UtcDateTime, undone.Id)));
            Assert.That(undone.Basis, Is.EqualTo("Salah orang"));
            Assert.That(await Db.DataProblems.AllAsync(row => row.SettledAt != null));
            Assert.That(await Db.ElementChanges.CountAsync(row => row.ResidentId == Wife.Id), Is.EqualTo(2));
        }
    }

    [Test]
    public async Task The_family_and_the_aid_are_open_again()
    {
        await MakeFamilyAsync(wife: false, son: false);
        var program = new AidProgram { Id = Guid.CreateVersion7(), Name = "Bantuan", Target = 1, FundSource = 4, Owner = "Pemerintah Desa" };
        var aid = new AidRecipient { Id = Guid.CreateVersion7(), ProgramId = program.Id, ResidentId = Head.Id, State = AidStates.Decided };
        Db.AddRange(program, aid);
        await Db.SaveChangesAsync();
        await UndoAsync(await RecordAsync(EventKinds.Death, Head));
        var after = await Db.AidRecipients.AsNoTracking().SingleAsync();
        Assert.That((await FamilyAgainAsync()).ClosedAt, Is.Null);
        Assert.That((after.State, after.StoppedReason), Is.EqualTo((AidStates.Decided, (string?)null)));
    }

    [Test]
    public async Task Twice_without_reason_or_of_nothing_is_refused()
    {
        await MakeFamilyAsync();
        var recorded = await RecordAsync(EventKinds.Death, Son);
        await Refused(() => UndoAsync(recorded, " "), "Isi alasan pembatalan.");
        await UndoAsync(recorded);
        await Refused(() => UndoAsync(recorded), "Peristiwa ini sudah dibatalkan pada 23 November 2026 pukul 10.00 WIB.");
        await Refused(() => UndoAsync(recorded with { EventId = Guid.Empty }), "Peristiwa tidak ditemukan.");
        Assert.That(await Db.Processes.CountAsync(), Is.EqualTo(2));
    }

    [Test]
    public async Task A_later_event_of_the_same_person_comes_first()
    {
        await MakeFamilyAsync();
        var missing = await RecordAsync(EventKinds.Missing, Son);
        var dead = await RecordAsync(EventKinds.Death, Son);
        await Refused(() => UndoAsync(missing), "Peristiwa ini tidak dapat dibatalkan: ada peristiwa ANDI yang lebih baru. Batalkan dulu yang terakhir.");
        await UndoAsync(dead);
        await UndoAsync(missing);
        Assert.That((await AgainAsync(Son)).State, Is.EqualTo(ResidentStates.Alive));
    }

    [Test]
    public async Task When_the_new_head_has_died_too_their_event_comes_first()
    {
        await MakeFamilyAsync();
        var first = await RecordAsync(EventKinds.Death, Head);
        await RecordAsync(EventKinds.Death, Wife);
        await Refused(() => UndoAsync(first), "Peristiwa ini tidak dapat dibatalkan: keluarga ini sekarang mempunyai kepala keluarga lain.");
        Assert.That((await AgainAsync(Head)).State, Is.EqualTo(ResidentStates.Dead));
    }

    [Test]
    public async Task When_the_new_heads_relation_was_changed_since_it_is_refused()
    {
        await MakeFamilyAsync();
        var recorded = await RecordAsync(EventKinds.Death, Head);
        await NewScope().ServiceProvider.GetRequiredService<ResidentChangeService>().ChangeAsync(new ChangeElementsOptions
        {
            ResidentId = Wife.Id,
            ExpectedVersion = (await AgainAsync(Wife)).Version,
            Changes = [new ElementValueChange { Element = nameof(Resident.FamilyRelation), NewValue = "9", Source = "KK baru" }],
        }, Officer);
        await Refused(() => UndoAsync(recorded), "Peristiwa ini tidak dapat dibatalkan: datanya sudah berubah lagi sesudahnya. Batalkan dulu perubahan yang terakhir.");
    }

    [Test]
    public async Task When_the_KK_number_was_given_to_another_family_it_is_refused()
    {
        await MakeFamilyAsync(wife: false, son: false);
        var recorded = await RecordAsync(EventKinds.MoveOut, Head);
        await Village.FamilyAsync();
        await Refused(() => UndoAsync(recorded), "Peristiwa ini tidak dapat dibatalkan: Nomor KK keluarga ini sudah dipakai keluarga lain.");
    }
}
