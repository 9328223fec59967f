using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Evidence;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.SelfService.ChangeReports.Drafts;

/// <summary>Which evidence an item needs, and whether it is there (register.md section 12, no. 2).</summary>
public sealed class ItemEvidence(PopulationDbContext db, EvidenceService files, EvidenceMatrix matrix, ItemValues values)
{
    /// <summary>Kinds that would do for this item as it stands; one is enough.</summary>
    public IReadOnlyList<EvidenceKind> Accepted(ChangeItem item) =>
        item.Element is { } element ? matrix.ForElement(element, values.New(item)) : matrix.ForForm(item.Kind, values.Fields(item));

    /// <summary>The chosen kind, where it is still accepted.</summary>
    public EvidenceKind? Chosen(ChangeItem item) => Accepted(item).FirstOrDefault(kind => kind.Key == item.BasisKind);

    /// <summary>After a change of the value: a kind that no longer fits is dropped, and a statement that is the only way is chosen without asking.</summary>
    public void Suit(ChangeItem item)
    {
        var accepted = Accepted(item);
        var kind = accepted.FirstOrDefault(kind => kind.Key == item.BasisKind) ?? (accepted is [{ NeedsFile: false } only] ? only : null);
        item.BasisKind = kind?.Key;
        item.Basis = kind?.Label ?? "";
        if (kind is null or { NeedsFile: false })
            item.BringToOffice = false;
    }

    /// <summary>Whether the item has neither the file it needs nor the word that it will be brought.</summary>
    public bool Lacks(ChangeItem item, IReadOnlyDictionary<Guid, int> ready)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(ready);
        return Chosen(item) is not { } kind || (kind.NeedsFile && !item.BringToOffice && ready.GetValueOrDefault(item.Id) == 0);
    }

    /// <summary>How many files of these items have passed all checks, by item.</summary>
    public async Task<IReadOnlyDictionary<Guid, int>> ReadyAsync(IReadOnlyCollection<Guid> itemIds, CancellationToken cancellation = default) =>
        await db.EvidenceFiles.Where(file => file.ItemId != null && itemIds.Contains(file.ItemId.Value) && file.State == EvidenceStates.Ready)
            .GroupBy(file => file.ItemId!.Value).Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(group => group.Key, group => group.Count, cancellation);

    /// <summary>Why the item cannot go on without evidence, in a sentence; null: it can.</summary>
    public async Task<string?> LackAsync(ChangeItem item, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(item);
        if (!Lacks(item, await ReadyAsync([item.Id], cancellation)))
            return null;
        return await db.EvidenceFiles.AnyAsync(file => file.ItemId == item.Id && file.State == EvidenceStates.Uploading, cancellation)
            ? "Berkas Anda sudah sampai dan sedang diperiksa. Tunggu satu menit, lalu tekan Lanjut sekali lagi."
            : "Kirim foto atau PDF buktinya, atau pilih “Saya bawa ke kantor desa”.";
    }

    /// <summary>Removes all files of an item that is thrown away.</summary>
    public Task RemoveAllAsync(Guid itemId, ActingPerson by, CancellationToken cancellation = default) => files.RemoveAllAsync(itemId, by, cancellation);
}
