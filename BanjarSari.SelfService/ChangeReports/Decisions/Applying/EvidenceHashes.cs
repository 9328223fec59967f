using System.Security.Cryptography;
using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Evidence;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.SelfService.ChangeReports.Decisions.Applying;

/// <summary>The hash of what the officers saw; it stays in the history when the files are gone.</summary>
public sealed class EvidenceHashes(PopulationDbContext db)
{
    /// <summary>
    /// SHA-256 of the one file kept for this item; of several, SHA-256 over their hashes in the order of their keys. Null where there
    /// is none.
    /// </summary>
    public async Task<byte[]?> OfAsync(Guid itemId, CancellationToken cancellation = default)
    {
        var hashes = await db.EvidenceFiles.Where(file => file.ItemId == itemId && file.State == EvidenceStates.Ready && file.StoredSha256 != null)
            .Select(file => new { file.Id, Hash = file.StoredSha256! }).ToListAsync(cancellation);
        return hashes.Count switch
        {
            0 => null,
            1 => hashes[0].Hash,
            _ => SHA256.HashData([.. hashes.OrderBy(file => file.Id).SelectMany(file => file.Hash)]),
        };
    }
}
