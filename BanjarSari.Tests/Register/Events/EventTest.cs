using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Register.Events;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BanjarSari.Tests.Register.Events;

/// <summary>A family of three generations and what every test of events does with it.</summary>
public abstract class EventTest : HostTest
{
    protected static readonly DateOnly Day = new(2026, 11, 20);
    protected static readonly ActingPerson Officer = new() { Kind = ActorKind.Officer, Name = "Wati", Post = "Operator", Channel = "loket", RequestId = "uji" };

    protected Family Family { get; private set; } = null!;

    protected Resident Head { get; private set; } = null!;

    protected Resident Wife { get; private set; } = null!;

    protected Resident Son { get; private set; } = null!;

    protected async Task MakeFamilyAsync(bool wife = true, bool son = true)
    {
        Family = await Village.FamilyAsync();
        Head = await Village.ResidentAsync("9999991201800001", "BUDI", Family);
        if (wife)
            Wife = await Village.ResidentAsync("9999995503820002", "SITI", Family, FamilyRelations.Wife, person => (person.Sex, person.BirthDate) = (2, new DateOnly(1982, 3, 15)));
        if (son)
            Son = await Village.ResidentAsync("9999990108060003", "ANDI", Family, FamilyRelations.Child, person => (person.BirthDate, person.MaritalStatus) = (new DateOnly(2006, 8, 1), 1));
    }

    protected Task<RecordedEvent> RecordAsync(int kind, Resident? person, Func<RecordEventOptions, RecordEventOptions>? with = null)
    {
        var options = new RecordEventOptions { Kind = kind, ResidentId = person?.Id, OccurredOn = Day, DocumentNumber = "470/12" };
        return NewScope().ServiceProvider.GetRequiredService<PopulationEventService>().RecordAsync(with?.Invoke(options) ?? options, Officer);
    }

    protected Task UndoAsync(RecordedEvent recorded, string reason = "Salah orang") =>
        NewScope().ServiceProvider.GetRequiredService<PopulationEventUndo>().UndoAsync(recorded.EventId, reason, Officer);

    protected Task<Resident> AgainAsync(Resident person) => Db.Residents.AsNoTracking().SingleAsync(row => row.Id == person.Id);

    protected Task<Family> FamilyAgainAsync() => Db.Families.AsNoTracking().SingleAsync(row => row.Id == Family.Id);

    protected static async Task Refused(Func<Task> act, string sentence) =>
        await Assert.ThatAsync(act, Throws.InstanceOf<RegisterException>().With.Message.EqualTo(sentence));
}
