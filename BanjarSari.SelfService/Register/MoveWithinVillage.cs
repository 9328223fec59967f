using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Security;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.SelfService.Register;

/// <summary>Moves a family, or some of its members, to another RT of the village (F-1.03, classification 1).</summary>
public sealed class MoveWithinVillage(PopulationDbContext db, ResidentNumbers numbers, FieldCipher cipher, ElementHistory history, ActLog acts)
{
    /// <summary>
    /// With <paramref name="only"/> empty the card and everybody living on it move; else only these members, who then live elsewhere than their card says.
    /// <paramref name="address"/> carries the new address line and its basis. Part of a larger act; the caller saves.
    /// </summary>
    internal async Task PrepareAsync(Guid familyId, IReadOnlyList<Guid> only, Guid rtId, ElementValueChange address, Process process, CancellationToken cancellation)
    {
        var rt = await db.Rts.AsNoTracking().SingleOrDefaultAsync(row => row.Id == rtId, cancellation) ?? throw new RegisterException("RT yang dituju tidak ada lagi. Minta pelapor memilih RT yang lain.");
        var family = await db.Families.Include(row => row.Members.Where(member => member.State == ResidentStates.Alive)).SingleAsync(row => row.Id == familyId, cancellation);
        if (only.Except(family.Members.Select(member => member.Id)).Any())
            throw new RegisterException("Sebagian orang yang dilaporkan pindah tidak lagi tercatat pada KK ini. Minta pelapor mengirim laporan baru.");

        var area = new AreaKeys(rt.HamletId, rt.RwId, rt.Id);
        if (only.Count == 0)
            MoveCard(family, area, address.NewValue, process);
        foreach (var member in family.Members.Where(member => only.Count == 0 || only.Contains(member.Id)))
            MovePerson(member, area, only.Count == 0 ? null : address, process);
    }

    private void MoveCard(Family family, AreaKeys area, string? address, Process process)
    {
        var changes = area.Differences(family.HamletId, family.RwId, family.RtId);
        (family.HamletId, family.RwId, family.RtId) = (area.Hamlet, area.Rw, area.Rt);
        var old = numbers.AddressOf(family);
        if (old != address)
        {
            numbers.SetAddress(family, address);
            changes.Add(new ValueChange(nameof(Family.Address), old, address));
        }

        if (changes.Count > 0)
            acts.Add(process, "changed", nameof(Family), family.Id, familyId: family.Id, changes: changes);
    }

    private void MovePerson(Resident person, AreaKeys area, ElementValueChange? address, Process process)
    {
        var changes = area.Differences(person.HamletId, person.RwId, person.RtId);
        (person.HamletId, person.RwId, person.RtId) = (area.Hamlet, area.Rw, area.Rt);
        var element = Elements.ElementCatalog.Of(nameof(Resident.CurrentAddress));
        var old = element.Get(person, cipher);
        // With the card moved, an address of one's own would contradict it.
        if (old != address?.NewValue)
        {
            element.Set(person, cipher, address?.NewValue);
            changes.Add(new ValueChange(element.Key, old, address?.NewValue));
            history.Add(person, address ?? new ElementValueChange { Element = element.Key, NewValue = null, Source = process.Basis ?? "Pindah alamat" }, old, process);
        }

        if (changes.Count > 0)
            acts.Add(process, "changed", nameof(Resident), person.Id, person.Id, person.FamilyId, changes);
    }

    private sealed record AreaKeys(Guid? Hamlet, Guid? Rw, Guid Rt)
    {
        public List<ValueChange> Differences(Guid? hamlet, Guid? rw, Guid? rt) =>
            [.. new[] { (nameof(Family.HamletId), hamlet, Hamlet), (nameof(Family.RwId), rw, Rw), (nameof(Family.RtId), rt, (Guid?)Rt) }.Where(pair => pair.Item2 != pair.Item3).Select(pair => new ValueChange(pair.Item1, pair.Item2?.ToString(), pair.Item3?.ToString()))];
    }
}
