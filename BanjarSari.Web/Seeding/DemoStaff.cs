using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Officers;
using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Security;
using BanjarSari.Web.Cms.DataStore;
using BanjarSari.Web.Cms.Users;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.Web.Seeding;

/// <summary>
/// The staff accounts of design.md section 7, with their officers. Their password is public: they exist in demo mode only.
/// Operator, verifier and head are residents of three families that no demo resident belongs to, so that four eyes can be shown.
/// </summary>
internal sealed class DemoStaff(
    CmsDbContext cms, PopulationDbContext db, UserService users, OfficerService officers, IPasswordHasher<CmsUser> hasher, BlindIndex index, TimeProvider clock)
{
    /// <summary>Password of all of them.</summary>
    public const string Password = "Demo-Banjar-Sari-1";

    private const int Adult = 25;
    private const int Old = 60;

    /// <summary>Role, words, post as residents read it (null: no officer), and whether the officer lives in the village.</summary>
    public static readonly IReadOnlyList<(string Role, string Who, string? Post, bool Resident)> All =
    [
        (OfficerRoles.Admin, "Administrator", "Pengelola Sistem", false),
        (OfficerRoles.Editor, "Penyunting", null, false),
        (OfficerRoles.Operator, "Operator", "Operator Pelayanan", true),
        (OfficerRoles.Verifier, "Verifikator", "Kepala Seksi Pelayanan", true),
        (OfficerRoles.VillageHead, "Kepala Desa", "Kepala Desa", true),
        (OfficerRoles.Auditor, "Auditor", "Auditor Kecamatan", false),
    ];

    /// <summary>The address of a role's account.</summary>
    public static string EmailOf(string role) => $"{role}@demo.desa.id";

    /// <summary>Makes the accounts that are missing.</summary>
    public async Task AddAsync(CancellationToken cancellation = default)
    {
        var persons = new Queue<Resident>(await PersonsAsync(cancellation));
        foreach (var (role, who, post, resident) in All)
        {
            var person = resident ? persons.Dequeue() : null;
            var email = EmailOf(role);
            if (await cms.Users.AnyAsync(user => user.Email == email, cancellation))
                continue;
            var user = await users.CreateAsync(new CreateUserOptions { Name = person?.Name ?? $"{who} Demo", Email = email, Groups = [role] }, StaffActor.System("demo"), cancellation);
            (user.PasswordHash, user.PasswordChangedAt) = (hasher.HashPassword(user, Password), clock.GetUtcNow().UtcDateTime);
            await cms.SaveChangesAsync(cancellation);
            if (post is not null)
                await officers.EnrolAsync(new EnrolOfficerOptions { UserKey = user.Id, Name = user.Name, Post = post, ResidentId = person?.Id }, ActingPerson.System("demo"), cancellation);
        }
    }

    /// <summary>Heads of three families without a demo account; the same at each start, for keys are.</summary>
    private async Task<List<Resident>> PersonsAsync(CancellationToken cancellation)
    {
        var demo = DemoAccounts.All.Select(account => index.OfNik(account.Nik)).ToList();
        var families = await db.Residents.Where(person => demo.Contains(person.NikIndex!)).Select(person => person.FamilyId).ToListAsync(cancellation);
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var (oldest, youngest) = (today.AddYears(-Old), today.AddYears(-Adult));
        return await db.Residents.AsNoTracking()
            .Where(person => person.State == ResidentStates.Alive && person.NikIndex != null && person.FamilyId != null && person.FamilyRelation == FamilyRelations.Head && !families.Contains(person.FamilyId) && person.BirthDate > oldest && person.BirthDate < youngest)
            .OrderBy(person => person.Id).Take(All.Count(staff => staff.Resident)).ToListAsync(cancellation);
    }
}
