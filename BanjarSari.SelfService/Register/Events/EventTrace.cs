using System.Globalization;
using BanjarSari.SelfService.Aid;
using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.SignIn;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace BanjarSari.SelfService.Register.Events;

/// <summary>
/// Writes into the act what an event changed on people, families, aid and accounts, value by value, from the
/// change tracker; the undoing reads it back. Nothing can be changed by an event and be forgotten here.
/// </summary>
public sealed class EventTrace(PopulationDbContext db, ActLog acts)
{
    internal void Write(Process process)
    {
        db.ChangeTracker.DetectChanges();
        foreach (var entry in db.ChangeTracker.Entries().Where(entry => entry.State == EntityState.Modified).ToList())
        {
            var changes = entry.Properties.Where(property => property.IsModified && property.Metadata.Name != nameof(IHasVersion.Version))
                .Select(property => new ValueChange(property.Metadata.Name, InWords(property.OriginalValue), InWords(property.CurrentValue))).ToList();
            if (changes.Count == 0)
                continue;
            switch (entry.Entity)
            {
                case Resident person:
                    acts.Add(process, "changed", nameof(Resident), person.Id, person.Id, person.FamilyId, changes);
                    break;
                case Family family:
                    acts.Add(process, "changed", nameof(Family), family.Id, familyId: family.Id, changes: changes);
                    break;
                case AidRecipient aid:
                    acts.Add(process, "changed", nameof(AidRecipient), aid.Id, aid.ResidentId, aid.FamilyId, changes);
                    break;
                case ResidentAccount account:
                    acts.Add(process, "changed", nameof(ResidentAccount), account.ResidentId, account.ResidentId, changes: changes);
                    break;
            }
        }
    }

    /// <summary>Puts the old value back. False when the value is not the one that the event left.</summary>
    internal static bool Restore(EntityEntry entry, ValueChange change)
    {
        var property = entry.Property(change.Element);
        if (InWords(property.CurrentValue) != change.New)
            return false;
        property.CurrentValue = FromWords(property.Metadata.ClrType, change.Old);
        return true;
    }

    private static string? InWords(object? value) => value switch
    {
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime time => time.ToString("O", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value?.ToString(),
    };

    private static object? FromWords(Type type, string? text)
    {
        if (text is null)
            return null;
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type switch
        {
            _ when type == typeof(Guid) => Guid.Parse(text),
            _ when type == typeof(DateOnly) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture),
            _ when type == typeof(DateTime) => DateTime.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind),
            _ => Convert.ChangeType(text, type, CultureInfo.InvariantCulture),
        };
    }
}
