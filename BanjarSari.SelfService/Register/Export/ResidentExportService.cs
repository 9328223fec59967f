using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Security;
using Microsoft.EntityFrameworkCore;
using MiniExcelLibs;
using MiniExcelLibs.OpenXml;

namespace BanjarSari.SelfService.Register.Export;

/// <summary>Writes the register as a workbook that <see cref="Import.ResidentImportService"/> and OpenSID read.</summary>
public sealed class ResidentExportService(PopulationDbContext db, FieldCipher cipher, ResidentNumbers numbers, ReferenceCodeBook codes, TimeProvider clock)
{
    private const int Chunk = 1_000;

    /// <summary>
    /// Writes every resident in every state and lists the export in each one's access log. Returns the number of
    /// residents. Families without members and the history are not part of it.
    /// </summary>
    public async Task<int> ExportAsync(ExportResidentsOptions options, ActingPerson by, CancellationToken cancellation = default)
    {
        var row = new ExportRow(cipher, numbers, codes, await ExportPlaces.LoadAsync(db, cancellation));
        var written = new List<Guid>();
        var cells = db.Residents.AsNoTracking().Include(resident => resident.Family)
            .OrderBy(resident => resident.FamilyId).ThenBy(resident => resident.FamilyRelation).ThenBy(resident => resident.BirthDate).ThenBy(resident => resident.Id)
            .AsEnumerable().Select(resident =>
            {
                written.Add(resident.Id);
                return row.Of(resident);
            });
        var configuration = new OpenXmlConfiguration { FastMode = true, AutoFilter = false, TableStyles = TableStyles.None, FreezeRowCount = 1 };
        await options.Target.SaveAsAsync(cells, sheetName: "Data Penduduk", configuration: configuration, cancellationToken: cancellation);
        await LogAsync(written, by, options.Purpose, cancellation);
        return written.Count;
    }

    private async Task LogAsync(List<Guid> residents, ActingPerson by, string purpose, CancellationToken cancellation)
    {
        foreach (var chunk in residents.Chunk(Chunk))
        {
            db.AccessLog.AddRange(chunk.Select(resident => new AccessLogEntry
            {
                Id = Guid.CreateVersion7(clock.GetUtcNow()),
                At = clock.GetUtcNow().UtcDateTime,
                SubjectResidentId = resident,
                Action = AccessActions.Exported,
                ActorKind = by.Kind,
                ActorResidentId = by.ResidentId,
                ActorName = by.Name,
                ActorPost = by.Post,
                Purpose = purpose,
                RequestId = by.RequestId,
                Channel = by.Channel,
            }));
            await db.SaveChangesAsync(cancellation);
            db.ChangeTracker.Clear();
        }
    }
}
