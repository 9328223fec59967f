using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Security;
using Microsoft.Extensions.DependencyInjection;

namespace BanjarSari.Tests.Documents.Biodata;

public sealed class BiodataPrintTests : HostTest
{
    private async Task<string> PrintAsync(Action<Resident>? change = null, string nik = "9999991201800001")
    {
        await Village.SignInAsync(Browser, await Village.ResidentAsync(nik, "Budi Santoso", await Village.FamilyAsync(), change: change));
        var pdf = await Browser.GetByteArrayAsync("/layanan-mandiri/biodata.pdf");
        if (Environment.GetEnvironmentVariable("BANJARSARI_SAMPLES") is { Length: > 0 } folder)
            await File.WriteAllBytesAsync(Path.Combine(folder, $"{TestContext.CurrentContext.Test.Name}.pdf"), pdf);
        return WithoutCode(PdfReading.Text(pdf));
    }

    // The code differs from run to run, as the resident's key does.
    private static string WithoutCode(string text) =>
        System.Text.RegularExpressions.Regex.Replace(text, "[3-9A-Y]{6}-[3-9A-Y]{6}-[3-9A-Y]{6}", "KODE");

    private FieldCipher Cipher => Services.GetRequiredService<FieldCipher>();

    [Test]
    public async Task A_citizen() =>
        Snapshot.Matches("biodata-citizen.txt", await PrintAsync(person =>
        {
            person.NameSuffix = "S.Pd.";
            person.BirthDateEstimated = true;
            person.MarriageDate = new DateOnly(2004, 5, 10);
            person.MarriageCertificateNumber = "123/45/V/2004";
            person.Disability = Cipher.Seal(nameof(Resident), nameof(Resident.Disability), person.Id, "7");
            person.MotherNik = Cipher.Seal(nameof(Resident), nameof(Resident.MotherNik), person.Id, "9999994101550001");
        }));

    [Test]
    public async Task A_foreigner() =>
        Snapshot.Matches("biodata-foreigner.txt", await PrintAsync(person =>
        {
            person.Citizenship = 2;
            person.CountryOfOrigin = "Jepang";
            person.PassportNumber = Cipher.Seal(nameof(Resident), nameof(Resident.PassportNumber), person.Id, "TK1234567");
            person.PassportExpiresOn = new DateOnly(2030, 1, 31);
            person.StayPermitNumber = Cipher.Seal(nameof(Resident), nameof(Resident.StayPermitNumber), person.Id, "2C1JE0001");
            person.StayPermitExpiresOn = new DateOnly(2028, 6, 30);
            person.SponsorName = "PT Contoh Jaya";
        }));

    [Test]
    public async Task Who_moved_away_gets_a_page_that_says_so()
    {
        await Village.SignInAsync(Browser, await Village.ResidentAsync("9999991201800001", change: person => person.State = ResidentStates.MovedOut));

        using var answer = await Browser.GetAsync("/layanan-mandiri/biodata.pdf");

        Assert.That((int)answer.StatusCode, Is.EqualTo(404));
        Assert.That(await answer.Content.ReadAsStringAsync(), Does.Contain("tidak lagi tercatat"));
    }
}
