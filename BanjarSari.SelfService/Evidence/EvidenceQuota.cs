using BanjarSari.SelfService.Documents;
using Microsoft.Extensions.Options;

namespace BanjarSari.SelfService.Evidence;

/// <summary>Files that one person may send within an hour: residents each for themselves, officers at the counter more.</summary>
internal sealed class EvidenceQuota(TimeProvider clock, IOptions<EvidenceOptions> options)
{
    private readonly SlidingQuota<Guid> _residents = new(clock, options.Value.PerResidentAndHour, TimeSpan.FromHours(1));
    private readonly SlidingQuota<Guid> _officers = new(clock, options.Value.PerOfficerAndHour, TimeSpan.FromHours(1));

    /// <summary>Counts one file; throws <see cref="EvidenceRefusedException"/> above the quota.</summary>
    public void Count(Guid ownerResidentId, Guid? officerKey)
    {
        if ((officerKey is { } officer ? _officers.Take(officer) : _residents.Take(ownerResidentId)) is { } wait)
            throw EvidenceWords.TooOften(wait);
    }
}
