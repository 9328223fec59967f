using System.Text.RegularExpressions;
using BanjarSari.SelfService.Officers;
using BanjarSari.Web.Cms.DataStore;
using BanjarSari.Web.Cms.Users.Permissions;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.Web.Cms.Users;

/// <summary>Makes, changes and deletes user groups. What built-in groups may do with residents is not here but in the code.</summary>
internal sealed partial class UserGroupService(CmsDbContext db, DocumentPaths documents, CmsActLog acts, TimeProvider clock)
{
    private const int LongestName = 100;

    /// <summary>Makes a group. Throws <see cref="UserException"/>.</summary>
    public async Task<Guid> CreateAsync(Guid? id, SaveGroupOptions options, StaffActor by, CancellationToken cancellation = default)
    {
        using var turn = await db.Gate.EnterAsync(cancellation);
        var group = new UserGroup { Id = id ?? Guid.CreateVersion7(clock.GetUtcNow()), Alias = options.Alias.Trim(), Name = "", Icon = "" };
        await CheckAsync(group, options, cancellation);
        acts.Add(CmsActKinds.GroupCreated, by, group, Apply(group, options).ToString());
        db.UserGroups.Add(group);
        await db.SaveInGateAsync(cancellationToken: cancellation);
        return group.Id;
    }

    /// <summary>Gives a group these values. Throws <see cref="UserException"/>.</summary>
    public async Task ChangeAsync(Guid id, SaveGroupOptions options, StaffActor by, CancellationToken cancellation = default)
    {
        using var turn = await db.Gate.EnterAsync(cancellation);
        var group = await FindAsync(id, cancellation);
        if (group.BuiltIn && options.Alias != group.Alias)
            throw new UserException("Alias kelompok bawaan tidak dapat diubah: hak petugas bergantung padanya.") { Field = "alias", Code = "AliasFixed" };
        await CheckAsync(group, options, cancellation);
        var notes = Apply(group, options);
        if (!notes.Any)
            return;
        acts.Add(CmsActKinds.GroupChanged, by, group, notes.ToString());
        await db.SaveInGateAsync(cancellationToken: cancellation);
    }

    /// <summary>Deletes groups without members. Throws <see cref="UserException"/>; then none is deleted.</summary>
    public async Task DeleteAsync(IReadOnlyList<Guid> ids, StaffActor by, CancellationToken cancellation = default)
    {
        using var turn = await db.Gate.EnterAsync(cancellation);
        foreach (var id in ids.Distinct())
        {
            var group = await FindAsync(id, cancellation);
            if (group.BuiltIn)
                throw new UserException($"Kelompok {group.Name} adalah bawaan program dan tidak dapat dihapus.") { Code = "IsSystemUserGroup" };
            if (await db.UserGroupMembers.CountAsync(member => member.GroupId == id, cancellation) is > 0 and var members)
                throw new UserException($"Kelompok {group.Name} masih beranggota {members} akun. Pindahkan dahulu ke kelompok lain.") { Code = "HasMembers" };
            acts.Add(CmsActKinds.GroupDeleted, by, group);
            db.UserGroups.Remove(group);
        }

        await db.SaveInGateAsync(cancellationToken: cancellation);
    }

    private static ChangeNotes Apply(UserGroup group, SaveGroupOptions options)
    {
        var notes = new ChangeNotes();
        notes.Add("alias", group.Alias, group.Alias = options.Alias.Trim());
        notes.Add("nama", group.Name, group.Name = options.Name.Trim());
        notes.Add("keterangan", group.Description, group.Description = string.IsNullOrWhiteSpace(options.Description) ? null : options.Description.Trim());
        notes.Add("ikon", group.Icon, group.Icon = string.IsNullOrWhiteSpace(options.Icon) ? "icon-users" : options.Icon);
        notes.Add("bagian", group.Sections, group.Sections = [.. options.Sections.Distinct()]);
        notes.Add("hak", group.Permissions, group.Permissions = [.. options.Verbs.Distinct()]);
        notes.Add("hak per halaman", Words(group.VerbsAtNodes), Words(group.VerbsAtNodes = [.. options.VerbsAtNodes]));
        notes.Add("titik awal konten", $"{group.DocumentStartNode}", $"{group.DocumentStartNode = options.DocumentStartNode}");
        notes.Add("seluruh konten", group.DocumentRootAccess, group.DocumentRootAccess = options.DocumentRootAccess);
        notes.Add("titik awal media", $"{group.MediaStartNode}", $"{group.MediaStartNode = options.MediaStartNode}");
        notes.Add("seluruh media", group.MediaRootAccess, group.MediaRootAccess = options.MediaRootAccess);
        return notes;
    }

    private static IEnumerable<string> Words(IEnumerable<NodeVerbs> nodes) => nodes.Select(node => $"{node.DocumentId} ({string.Join(", ", node.Verbs.Order(StringComparer.Ordinal))})");

    private async Task CheckAsync(UserGroup group, SaveGroupOptions options, CancellationToken cancellation)
    {
        if (options.Name.Trim() is not { Length: > 0 and <= LongestName })
            throw new UserException($"Isi nama kelompok, paling panjang {LongestName} huruf.") { Field = "name", Code = "MissingName" };
        if (!Alias().IsMatch(options.Alias.Trim()))
            throw new UserException("Isi alias dengan huruf dan angka tanpa spasi, paling panjang 60. Contoh: penulisBerita.") { Field = "alias", Code = "InvalidAlias" };
        var taken = await db.UserGroups.Where(other => other.Id != group.Id).Select(other => other.Alias).ToListAsync(cancellation);
        if (taken.Concat(group.BuiltIn ? [] : OfficerRoles.All).Contains(options.Alias.Trim(), StringComparer.OrdinalIgnoreCase))
            throw new UserException("Alias ini sudah dipakai kelompok lain. Pilih alias lain.") { Field = "alias", Code = "DuplicateAlias" };
        GroupRules.CheckSections(group.Alias, [.. options.Sections]);
        if (options.Verbs.Concat(options.VerbsAtNodes.SelectMany(node => node.Verbs)).Except(DocumentVerbs.All).Any())
            throw new UserException("Ada hak yang tidak dikenal program ini. Muat ulang, lalu coba lagi.") { Field = "fallbackPermissions", Code = "UnknownPermission" };
        List<Guid> nodes = [.. options.VerbsAtNodes.Select(node => node.DocumentId).Concat(options.DocumentStartNode is { } start ? [start] : [])];
        if (options.VerbsAtNodes.Count != options.VerbsAtNodes.DistinctBy(node => node.DocumentId).Count() || (await documents.FindAsync(nodes, cancellation)).Count != nodes.Distinct().Count())
            throw new UserException("Halaman yang dipilih sudah tidak ada, atau terpilih dua kali. Pilih lagi.") { Field = "permissions", Code = "DocumentStartNodeKeyNotFound" };
    }

    private async Task<UserGroup> FindAsync(Guid id, CancellationToken cancellation) =>
        await db.UserGroups.SingleOrDefaultAsync(row => row.Id == id, cancellation) ?? throw new UserException("Kelompok itu tidak ada. Muat ulang daftarnya.") { Code = "NotFound" };

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9-]{0,59}$")]
    private static partial Regex Alias();
}
