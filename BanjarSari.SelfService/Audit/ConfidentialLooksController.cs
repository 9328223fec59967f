using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Officers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.SelfService.Audit;

/// <summary>Looks that their subjects do not read, for the auditor alone: hidden from one is not hidden from all.</summary>
[Route(Prefix + "/audit/confidential-looks")]
[Authorize(OfficerPolicies.ReadAudit)]
public sealed class ConfidentialLooksController(PopulationDbContext db) : OfficerController
{
    private const int Most = 100;

    /// <summary>At most 100, newest first.</summary>
    [HttpGet]
    [ProducesResponseType<IReadOnlyList<ConfidentialLookView>>(StatusCodes.Status200OK)]
    public async Task<IReadOnlyList<ConfidentialLookView>> ListAsync(int skip = 0, CancellationToken cancellation = default) =>
        await db.AccessLog.AsNoTracking().Where(row => row.Confidential != null).OrderByDescending(row => row.Sequence).Skip(Math.Max(0, skip)).Take(Most)
            .Select(row => new ConfidentialLookView(row.Sequence, row.At, row.Action, row.ActorName, row.ActorPost, row.Purpose, row.Channel, row.Confidential!)).ToListAsync(cancellation);
}
