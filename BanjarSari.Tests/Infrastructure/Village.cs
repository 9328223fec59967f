using System.Diagnostics.CodeAnalysis;
using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Security;
using BanjarSari.SelfService.SignIn;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace BanjarSari.Tests.Infrastructure;

/// <summary>Makes people for tests: two families in one RT, straight into the test's database.</summary>
public sealed class Village(IServiceProvider services)
{
    private readonly PopulationDbContext _db = services.GetRequiredService<PopulationDbContext>();
    private readonly ResidentNumbers _numbers = services.GetRequiredService<ResidentNumbers>();
    private readonly FieldCipher _cipher = services.GetRequiredService<FieldCipher>();
    private int _serial;

    /// <summary>A family with its number and address; <paramref name="kk"/> null: a temporary number.</summary>
    public async Task<Family> FamilyAsync(string? kk = "9999990101100001", string address = "JALAN MELATI 7")
    {
        var family = new Family { Id = Guid.CreateVersion7() };
        if (kk is not null && KkNumber.TryParse(kk, out var number))
            _numbers.SetKkNumber(family, number);
        else
            family.TemporaryNumber = $"KK-SEMENTARA-{++_serial}";
        _numbers.SetAddress(family, address);
        _db.Families.Add(family);
        await _db.SaveChangesAsync();
        return family;
    }

    /// <summary>A resident with the usual elements filled; <paramref name="change"/> alters them before saving.</summary>
    public async Task<Resident> ResidentAsync(string? nik, string name = "BUDI SANTOSO", Family? family = null, int relation = FamilyRelations.Head, Action<Resident>? change = null)
    {
        var resident = new Resident
        {
            Id = Guid.CreateVersion7(),
            Name = name,
            FamilyId = family?.Id,
            FamilyRelation = relation,
            Sex = 1,
            BirthPlace = "BANJAR SARI",
            BirthDate = new DateOnly(1980, 1, 12),
            Religion = 1,
            Education = 5,
            Occupation = 9,
            MaritalStatus = 2,
            Citizenship = 1,
            BloodType = 4,
            ResidencyStatus = 1,
            State = ResidentStates.Alive,
            RecordedAt = TestClock.Start.UtcDateTime,
            Source = "Pencatatan desa",
            SourceDate = new DateOnly(2026, 11, 1),
        };
        if (nik is not null)
            _numbers.SetNik(resident, Nik.Parse(nik));
        else
            resident.TemporaryNumber = $"SEMENTARA-{++_serial}";
        resident.FatherName = _cipher.Seal(nameof(Resident), nameof(Resident.FatherName), resident.Id, "SUTRISNO");
        resident.MotherName = _cipher.Seal(nameof(Resident), nameof(Resident.MotherName), resident.Id, "KARTINAH");
        change?.Invoke(resident);
        _db.Residents.Add(resident);
        await _db.SaveChangesAsync();
        return resident;
    }

    /// <summary>An account without a usable PIN, for tests that do not go through sign-in.</summary>
    public async Task<ResidentAccount> AccountAsync(Resident resident)
    {
        var account = new ResidentAccount { ResidentId = resident.Id, NikIndex = resident.NikIndex!, PinHash = [0], IssuedAt = TestClock.Start.UtcDateTime };
        _db.Accounts.Add(account);
        await _db.SaveChangesAsync();
        return account;
    }

    /// <summary>Signs <paramref name="browser"/> in by a session row; the account is made when absent.</summary>
    [SuppressMessage("Reliability", "CA2000", Justification = "The browser is the test's.")]
    public async Task SignInAsync(HttpClient browser, Resident resident, bool mustChangePin = false)
    {
        if (await _db.Accounts.FindAsync(resident.Id) is null)
            await AccountAsync(resident);
        var (token, _) = await services.GetRequiredService<SessionService>().StartAsync(resident.Id, mustChangePin, "Uji", null);
        await _db.SaveChangesAsync();
        var name = services.GetRequiredService<IOptions<SessionOptions>>().Value.CookieName;
        browser.DefaultRequestHeaders.Add("Cookie", $"{name}={token}");
    }
}
