using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Register.Import;
using BanjarSari.SelfService.Register.Import.Files;
using BanjarSari.SelfService.Register.Import.Rows;
using BanjarSari.SelfService.Village;
using Microsoft.Extensions.DependencyInjection;
using static BanjarSari.Tests.Register.Import.PeopleSheet;

namespace BanjarSari.Tests.Register.Import;

public sealed class LimitTests : ImportTest
{
    [Test]
    public void A_file_above_the_limit_is_not_opened()
    {
        using var file = new MemoryStream(new byte[1024 * 1024 + 1]);

        var refusal = Assert.Throws<ImportRefusedException>(() => WorkbookGuard.Check(file, new ImportSettings { MaxFileMegabytes = 1 }));

        Assert.That(refusal!.Message, Does.StartWith("Berkas lebih besar dari 1 MB"));
    }

    [Test]
    public void Unpacked_parts_above_the_limit_are_not_read()
    {
        var people = Enumerable.Range(0, 3_000).Select(number => Person($"ORANG {number}")).ToArray();

        var refusal = Assert.Throws<ImportRefusedException>(() => WorkbookGuard.Check(OpenSid(people), new ImportSettings { MaxUnpackedMegabytes = 1 }));

        Assert.That(refusal!.Message, Does.Contain("membengkak"));
    }

    [Test]
    public void More_people_than_the_limit_are_refused_while_reading()
    {
        var codes = new CodeReader(Services.GetRequiredService<ReferenceCodeBook>());
        var reader = new RowReader(new ValueReader(codes, Services.GetRequiredService<VillageClock>()), codes, new StringPool(), keepBlanks: false);
        var options = new ImportResidentsOptions { File = OpenSid(Person("ANI"), Person("BUDI"), Person("CICI")), DryRun = false };

        var refusal = Assert.Throws<ImportRefusedException>(() => PopulationFile.Read(options, new ImportSettings { MaxPeople = 2 }, reader, null));

        Assert.That(refusal!.Message, Does.StartWith("Berkas memuat lebih dari 2 orang"));
    }
}
