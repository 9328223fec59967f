using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Register.Elements;
using BanjarSari.SelfService.Register.Import;
using BanjarSari.SelfService.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BanjarSari.Tests.Register.Import;

/// <summary>Imports files into the test's own database.</summary>
public abstract class ImportTest : HostTest
{
    protected static string DataFile(string name) => Path.Combine(TestContext.CurrentContext.TestDirectory, "Data", name);

    protected async Task<ImportReport> ImportAsync(Stream file, bool dryRun = false)
    {
        await using (file)
        using (var scope = NewScope())
        {
            var options = new ImportResidentsOptions { File = file, DryRun = dryRun };
            return await scope.ServiceProvider.GetRequiredService<ResidentImportService>().ImportAsync(options, ActingPerson.Command("uji"));
        }
    }

    protected Task<ImportReport> ImportAsync(params object?[][] people) => ImportAsync(PeopleSheet.OpenSid(people));

    protected Task<Resident> PersonAsync(string name) => Db.Residents.AsNoTracking().Include(resident => resident.Family).SingleAsync(resident => resident.Name == name);

    protected string? ValueOf(Resident resident, string element) => ElementCatalog.Of(element).Get(resident, Services.GetRequiredService<FieldCipher>());
}
