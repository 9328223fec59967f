using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Register.Import.Rows;
using BanjarSari.SelfService.Security;

namespace BanjarSari.SelfService.Register.Import.Writing;

/// <summary>What all writers of one import share: store, act, report and the tools to seal values.</summary>
internal sealed record ImportSession
{
    public required PopulationDbContext Db { get; init; }

    public required FieldCipher Cipher { get; init; }

    public required ResidentNumbers Numbers { get; init; }

    public required ActLog Acts { get; init; }

    public required Process Process { get; init; }

    public required PopulationFile File { get; init; }

    public required TimeProvider Clock { get; init; }

    public required DateOnly Today { get; init; }

    public required TemporaryNumbers TemporaryNumbers { get; init; }

    public required bool BlanksOverwrite { get; init; }

    /// <summary>Families that somebody left.</summary>
    public HashSet<Guid> LeftFamilies { get; } = [];

    public ImportReport Report => File.Report;

    public Guid NewId() => Guid.CreateVersion7(Clock.GetUtcNow());

    public void Warn(ImportRow row, RowNote note) => Report.Warnings.Add(note.Line(row));
}
