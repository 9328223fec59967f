using BanjarSari.SelfService.Aid;
using BanjarSari.SelfService.ChangeReports;
using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Profile;
using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Register.Events;
using BanjarSari.SelfService.Services;

namespace BanjarSari.Web.Seeding;

/// <summary>Rows made and not yet written. A million residents go through it some thousand at a time.</summary>
internal sealed class SeedBatch
{
    public List<Household> Households { get; } = [];

    public List<Family> Families { get; } = [];

    public List<Resident> Residents { get; } = [];

    public List<Group> Groups { get; } = [];

    public List<GroupMember> GroupMembers { get; } = [];

    public List<PopulationEvent> Events { get; } = [];

    public List<ElementChange> Changes { get; } = [];

    public List<DataProblem> Problems { get; } = [];

    public List<Attestation> Attestations { get; } = [];

    public List<ServiceRecord> Services { get; } = [];

    public List<AidRecipient> Recipients { get; } = [];

    public List<ChangeReport> Reports { get; } = [];

    /// <summary>Writes everything in the order that foreign keys ask for, and empties the batch.</summary>
    public async Task WriteAsync(PopulationDbContext db, CancellationToken cancellation)
    {
        await WriteAsync(db, Households, cancellation);
        await WriteAsync(db, Families, cancellation);
        await WriteAsync(db, Residents, cancellation);
        await WriteAsync(db, Groups, cancellation);
        await WriteAsync(db, GroupMembers, cancellation);
        await WriteAsync(db, Events, cancellation);
        await WriteAsync(db, Changes, cancellation);
        await WriteAsync(db, Problems, cancellation);
        await WriteAsync(db, Attestations, cancellation);
        var steps = Services.SelectMany(service => service.Steps).ToList();
        await WriteAsync(db, Services, cancellation);
        await WriteAsync(db, steps, cancellation);
        var disbursements = Recipients.SelectMany(recipient => recipient.Disbursements).ToList();
        await WriteAsync(db, Recipients, cancellation);
        await WriteAsync(db, disbursements, cancellation);
        var items = Reports.SelectMany(report => report.Items).ToList();
        await WriteAsync(db, Reports, cancellation);
        await WriteAsync(db, items, cancellation);
    }

    private static async Task WriteAsync<T>(PopulationDbContext db, List<T> rows, CancellationToken cancellation)
        where T : class
    {
        if (rows.Count > 0)
            await BulkInsert.InsertAsync(db, rows, cancellation);
        rows.Clear();
    }
}
