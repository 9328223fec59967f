using BanjarSari.SelfService.Commands;
using BanjarSari.SelfService.Officers;
using BanjarSari.SelfService.Village;
using BanjarSari.Web.Cms.DataStore;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace BanjarSari.Web.Cms.Users;

/// <summary><c>create-admin EMAIL</c>: the first administrator, or a new link for one who forgot the password.</summary>
internal sealed class CreateAdminVerb(CmsDbContext db, ILookupNormalizer names, UserService users, UserLinkService links, IOptions<VillageOptions> village, IOptions<StaffOptions> staff) : ICommandVerb
{
    public string Name => "create-admin";

    public string Usage => "SUREL";

    public StoreUse Stores => StoreUse.BesideServer;

    public async Task<int> RunAsync(IReadOnlyList<string> arguments, TextWriter output, TextWriter error, CancellationToken cancellation)
    {
        if (arguments is not [var email])
            return 2;
        var by = StaffActor.Command(Name);
        var wanted = names.NormalizeEmail(email.Trim());
        var user = await db.Users.Include(row => row.Groups).ThenInclude(member => member.Group).SingleOrDefaultAsync(row => row.NormalizedEmail == wanted, cancellation);
        try
        {
            if (user is not null && (user.DisabledAt is not null || user.Groups.All(member => member.Group!.Alias != OfficerRoles.Admin)))
                throw new UserException("Alamat surel ini dipakai akun yang bukan administrator aktif; pilih alamat lain.");
            user ??= await users.CreateAsync(new CreateUserOptions { Name = "Administrator", Email = email, Groups = [OfficerRoles.Admin] }, by, cancellation);
            var secret = await links.IssueAsync(user, by, cancellation);
            await output.WriteLineAsync($"Tautan sekali pakai untuk mengatur kata sandi {user.Email}, berlaku {staff.Value.LinkHours} jam:");
            await output.WriteLineAsync($"{village.Value.PublicUrl.TrimEnd('/')}{StaffPaths.SetPassword}/{secret}");
            return 0;
        }
        catch (UserException refusal)
        {
            await error.WriteLineAsync($"{Name}: {refusal.Message}");
            return 1;
        }
    }
}
