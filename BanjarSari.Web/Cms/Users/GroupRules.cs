using BanjarSari.SelfService.Officers;
using BanjarSari.Web.Cms.DataStore;
using BanjarSari.Web.Cms.Users.Permissions;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.Web.Cms.Users;

/// <summary>
/// What groups can and cannot give (security.md 5.10). Rights on residents come from the code, by the alias of a built-in group;
/// who manages accounts has none of them.
/// </summary>
internal static class GroupRules
{
    private static readonly string[] Open = [BackOfficeSections.Content, BackOfficeSections.Media];

    /// <summary>Aliases of the groups whose members reach residents or their trails.</summary>
    public static IReadOnlyList<string> OfResidents { get; } = [.. OfficerRoles.All.Except([OfficerRoles.Admin, OfficerRoles.Editor])];

    /// <summary>The groups of one account. Throws <see cref="UserException"/> when none or fewer than asked are there, or when they may not go together.</summary>
    public static void CheckChoice(IReadOnlyCollection<UserGroup> groups, int asked)
    {
        if (groups.Count == 0 || groups.Count != asked)
            throw new UserException("Pilih sedikitnya satu kelompok pengguna yang ada.") { Field = "userGroupIds", Code = "NoUserGroup" };
        if (groups.Any(group => group.Alias == OfficerRoles.Admin) && groups.Any(group => OfResidents.Contains(group.Alias)))
            throw new UserException("Administrator tidak boleh sekaligus berada dalam kelompok yang melihat data warga. Buat akun terpisah untuk pekerjaan itu.") { Field = "userGroupIds", Code = "GroupsApart" };
    }

    /// <summary>Throws <see cref="UserException"/> unless an open administrator remains without this account. For a caller who holds the gate.</summary>
    public static async Task KeepAnAdministratorAsync(CmsDbContext db, Guid without, CancellationToken cancellation)
    {
        if (!await db.Users.AnyAsync(other => other.Id != without && other.DisabledAt == null && other.Groups.Any(member => member.Group!.Alias == OfficerRoles.Admin), cancellation))
            throw new UserException("Ini administrator terakhir yang aktif. Tambahkan administrator lain lebih dahulu.") { Code = "LastAdministrator" };
    }

    /// <summary>Throws <see cref="UserException"/> for a section that this group cannot open: it would be empty, or give what only a built-in group has.</summary>
    public static void CheckSections(string alias, IReadOnlyCollection<string> sections)
    {
        var own = UserGroupCatalog.New().FirstOrDefault(group => group.Alias == alias)?.Sections ?? [];
        if (sections.FirstOrDefault(section => !Open.Contains(section) && !own.Contains(section)) is { } refused)
            throw new UserException($"Bagian {SectionName(refused)} hanya untuk kelompok bawaan yang sudah memilikinya. Pilih bagian Konten atau Media.") { Field = "sections", Code = "SectionNotAllowed" };
        if (alias == OfficerRoles.Admin && !sections.Contains(BackOfficeSections.Users))
            throw new UserException("Kelompok Administrator harus tetap memiliki bagian Pengguna; tanpa itu tidak ada yang dapat mengelola akun.") { Field = "sections", Code = "SectionNeeded" };
    }

    private static string SectionName(string alias) => alias switch
    {
        BackOfficeSections.Users => "Pengguna",
        OfficerRoles.Section => "Layanan Mandiri",
        _ => "itu",
    };
}
