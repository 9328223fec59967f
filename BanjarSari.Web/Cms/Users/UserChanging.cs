using System.Text.RegularExpressions;
using BanjarSari.Web.Cms.DataStore;
using BanjarSari.Web.Cms.Users.Permissions;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.Web.Cms.Users;

/// <summary>Changes accounts; nothing changed means nothing written.</summary>
internal sealed partial class UserChanging(CmsDbContext db, UserManager<CmsUser> identity, UserMemberships memberships, DocumentPaths documents, CmsActLog acts, TimeProvider clock)
{
    /// <summary>Gives an account these values. Throws <see cref="UserException"/>.</summary>
    public async Task ChangeAsync(ChangeUserOptions options, StaffActor by, CancellationToken cancellation = default)
    {
        using var turn = await db.Gate.EnterAsync(cancellation);
        var user = await FindAsync(options.Id, cancellation);
        var notes = new ChangeNotes();
        await memberships.ApplyAsync(user, options.GroupIds, by, notes, cancellation);
        notes.Add("nama", user.Name, user.Name = UserService.CheckedName(options.Name));
        notes.Add("bahasa", user.Language, user.Language = Checked(options.Language));
        notes.Add("surel", user.Email, user.Email = user.UserName = options.Email.Trim());
        notes.Add("seluruh konten", user.DocumentRootAccess, user.DocumentRootAccess = options.DocumentRootAccess);
        notes.Add("seluruh media", user.MediaRootAccess, user.MediaRootAccess = options.MediaRootAccess);
        notes.Add("titik awal konten", user.DocumentStartNodes, user.DocumentStartNodes = [.. options.DocumentStartNodes.Distinct()]);
        notes.Add("titik awal media", user.MediaStartNodes, user.MediaStartNodes = [.. options.MediaStartNodes.Distinct()]);
        if (!notes.Any)
            return;
        if ((await documents.FindAsync(user.DocumentStartNodes, cancellation)).Count != user.DocumentStartNodes.Count)
            throw new UserException("Titik awal yang dipilih sudah tidak ada. Pilih halaman lain.") { Field = "documentStartNodeIds", Code = "StartNodeNotFound" };
        await NameAsync(user);
        user.UpdatedAt = clock.GetUtcNow().UtcDateTime;
        acts.Add(CmsActKinds.UserChanged, by, user, notes.ToString());
        await db.SaveInGateAsync(cancellationToken: cancellation);
    }

    /// <summary>Changes the language of one's own account. Throws <see cref="UserException"/>.</summary>
    public async Task ChangeLanguageAsync(Guid id, string language, StaffActor by, CancellationToken cancellation = default)
    {
        var user = await FindAsync(id, cancellation);
        var notes = new ChangeNotes();
        notes.Add("bahasa", user.Language, user.Language = Checked(language));
        if (!notes.Any)
            return;
        user.UpdatedAt = clock.GetUtcNow().UtcDateTime;
        acts.Add(CmsActKinds.UserChanged, by, user, notes.ToString());
        await db.SaveChangesAsync(cancellation);
    }

    private async Task NameAsync(CmsUser user)
    {
        await identity.UpdateNormalizedEmailAsync(user);
        await identity.UpdateNormalizedUserNameAsync(user);
        foreach (var validator in identity.UserValidators)
            if (await validator.ValidateAsync(identity, user) is { Succeeded: false } result)
                throw new UserException(result.Errors.First().Description) { Field = "email", Code = result.Errors.First().Code };
    }

    private static string Checked(string language) =>
        Culture().IsMatch(language) ? language : throw new UserException("Pilih bahasa dari daftar.") { Field = "languageIsoCode", Code = "InvalidIsoCode" };

    private async Task<CmsUser> FindAsync(Guid id, CancellationToken cancellation) =>
        await db.Users.Include(row => row.Groups).ThenInclude(member => member.Group).SingleOrDefaultAsync(row => row.Id == id, cancellation) ?? throw UserService.UserMissing();

    [GeneratedRegex("^[a-z]{2,3}(-[A-Za-z]{2,4})?$")]
    private static partial Regex Culture();
}
