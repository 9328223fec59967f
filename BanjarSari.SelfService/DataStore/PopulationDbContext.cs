using BanjarSari.SelfService.Aid;
using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.ChangeReports;
using BanjarSari.SelfService.ChangeReports.Decisions;
using BanjarSari.SelfService.Contacts;
using BanjarSari.SelfService.DataQuality;
using BanjarSari.SelfService.Documents;
using BanjarSari.SelfService.Evidence;
using BanjarSari.SelfService.Notifications;
using BanjarSari.SelfService.Officers;
using BanjarSari.SelfService.Profile;
using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Register.Events;
using BanjarSari.SelfService.Security;
using BanjarSari.SelfService.Services;
using BanjarSari.SelfService.SignIn;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.SelfService.DataStore;

/// <summary>
/// The population store: one model on SQLite and SQL Server. <see cref="SaveChangesAsync(bool, CancellationToken)"/>
/// is the only way to write entities; it waits for the <see cref="WriteGate"/>, raises versions and chains the logs.
/// </summary>
public abstract class PopulationDbContext(DbContextOptions options, WriteGate gate, AuditChainer chainer) : DbContext(options), IGatedStore
{
    /// <summary>Residents.</summary>
    public DbSet<Resident> Residents => Set<Resident>();

    /// <summary>Families.</summary>
    public DbSet<Family> Families => Set<Family>();

    /// <summary>Hamlets.</summary>
    public DbSet<Hamlet> Hamlets => Set<Hamlet>();

    /// <summary>RW.</summary>
    public DbSet<Rw> Rws => Set<Rw>();

    /// <summary>RT.</summary>
    public DbSet<Rt> Rts => Set<Rt>();

    /// <summary>Households.</summary>
    public DbSet<Household> Households => Set<Household>();

    /// <summary>Groups.</summary>
    public DbSet<Group> Groups => Set<Group>();

    /// <summary>Group members.</summary>
    public DbSet<GroupMember> GroupMembers => Set<GroupMember>();

    /// <summary>Reference codes.</summary>
    public DbSet<ReferenceCode> ReferenceCodes => Set<ReferenceCode>();

    /// <summary>History of elements.</summary>
    public DbSet<ElementChange> ElementChanges => Set<ElementChange>();

    /// <summary>Work list of data quality.</summary>
    public DbSet<DataProblem> DataProblems => Set<DataProblem>();

    /// <summary>Counts of data quality by day.</summary>
    public DbSet<DataQualityCount> DataQualityCounts => Set<DataQualityCount>();

    /// <summary>Completeness, statements and decisions by day.</summary>
    public DbSet<DataQualityDay> DataQualityDays => Set<DataQualityDay>();

    /// <summary>Population events.</summary>
    public DbSet<PopulationEvent> PopulationEvents => Set<PopulationEvent>();

    /// <summary>Accounts of Layanan Mandiri.</summary>
    public DbSet<ResidentAccount> Accounts => Set<ResidentAccount>();

    /// <summary>Signed-in browsers.</summary>
    public DbSet<ResidentSession> Sessions => Set<ResidentSession>();

    /// <summary>Known devices.</summary>
    public DbSet<KnownDevice> KnownDevices => Set<KnownDevice>();

    /// <summary>One-time device codes.</summary>
    public DbSet<DeviceCode> DeviceCodes => Set<DeviceCode>();

    /// <summary>Counters of failed tries.</summary>
    public DbSet<SignInThrottle> SignInThrottles => Set<SignInThrottle>();

    /// <summary>Tries to sign in.</summary>
    public DbSet<SignInAttempt> SignInAttempts => Set<SignInAttempt>();

    /// <summary>Notices to residents.</summary>
    public DbSet<InboxMessage> InboxMessages => Set<InboxMessage>();

    /// <summary>Acts.</summary>
    public DbSet<Process> Processes => Set<Process>();

    /// <summary>What acts changed.</summary>
    public DbSet<ProcessEvent> ProcessEvents => Set<ProcessEvent>();

    /// <summary>Looks at records.</summary>
    public DbSet<AccessLogEntry> AccessLog => Set<AccessLogEntry>();

    /// <summary>Questions of residents about looks.</summary>
    public DbSet<AccessQuestion> AccessQuestions => Set<AccessQuestion>();

    /// <summary>Heads of the chains.</summary>
    public DbSet<AuditChain> AuditChains => Set<AuditChain>();

    /// <summary>Kinds of services.</summary>
    public DbSet<ServiceKind> ServiceKinds => Set<ServiceKind>();

    /// <summary>Services to residents.</summary>
    public DbSet<ServiceRecord> ServiceRecords => Set<ServiceRecord>();

    /// <summary>Aid programmes.</summary>
    public DbSet<AidProgram> AidPrograms => Set<AidProgram>();

    /// <summary>Recipients of aid.</summary>
    public DbSet<AidRecipient> AidRecipients => Set<AidRecipient>();

    /// <summary>Aid handed out.</summary>
    public DbSet<AidDisbursement> AidDisbursements => Set<AidDisbursement>();

    /// <summary>Prints.</summary>
    public DbSet<PrintRecord> PrintRecords => Set<PrintRecord>();

    /// <summary>Attestations.</summary>
    public DbSet<Attestation> Attestations => Set<Attestation>();

    /// <summary>Changes of contacts.</summary>
    public DbSet<ContactChange> ContactChanges => Set<ContactChange>();

    /// <summary>Change reports.</summary>
    public DbSet<ChangeReport> ChangeReports => Set<ChangeReport>();

    /// <summary>Items of change reports.</summary>
    public DbSet<ChangeItem> ChangeItems => Set<ChangeItem>();

    /// <summary>Questions and answers on reports.</summary>
    public DbSet<ReportMessage> ReportMessages => Set<ReportMessage>();

    /// <summary>People protected from the view of their family.</summary>
    public DbSet<Protection> Protections => Set<Protection>();

    /// <summary>Messages that are to leave the house.</summary>
    public DbSet<OutboxMessage> OutboxMessages => Set<OutboxMessage>();

    /// <summary>Last numbers given.</summary>
    public DbSet<NumberSequence> NumberSequences => Set<NumberSequence>();

    /// <summary>Evidence of change reports.</summary>
    public DbSet<EvidenceFile> EvidenceFiles => Set<EvidenceFile>();

    /// <summary>Village staff: accounts tied to persons.</summary>
    public DbSet<Officer> Officers => Set<Officer>();

    /// <inheritdoc/>
    public WriteGate Gate => gate;

    /// <inheritdoc/>
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        using (await gate.EnterAsync(cancellationToken))
            return await SaveInGateAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    /// <summary>As <see cref="SaveChangesAsync(bool, CancellationToken)"/>, for a caller who already holds the gate.</summary>
    public async Task<int> SaveInGateAsync(bool acceptAllChangesOnSuccess = true, CancellationToken cancellationToken = default)
    {
        foreach (var entry in ChangeTracker.Entries<IHasVersion>())
            if (entry.State == EntityState.Modified)
                entry.Entity.Version = entry.Property(row => row.Version).OriginalValue + 1;
        AppendOnly.Guard(ChangeTracker);
        if (!AppendOnly.HasNew(ChangeTracker) || Database.CurrentTransaction is not null)
        {
            await chainer.ChainAsync(this, cancellationToken);
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        }

        // The head of the chain is read and written in one transaction, so that a command beside the serving program waits here too.
        await using var transaction = await Database.BeginTransactionAsync(cancellationToken);
        await chainer.ChainAsync(this, cancellationToken);
        var written = await base.SaveChangesAsync(acceptAllChangesOnSuccess: false, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        if (acceptAllChangesOnSuccess)
            ChangeTracker.AcceptAllChanges();
        return written;
    }

    /// <summary>Not supported: every write is asynchronous, through the gate.</summary>
    public override int SaveChanges(bool acceptAllChangesOnSuccess) =>
        throw new NotSupportedException("Use SaveChangesAsync.");

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<string>().HaveMaxLength(400);
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcDateTimeConverter>();
        configurationBuilder.Properties<SealedText>().HaveConversion<SealedTextConverter>();
        configurationBuilder.Properties<byte[]>().HaveMaxLength(64);
    }

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(PopulationDbContext).Assembly);
}
