using BanjarSari.SelfService.Officers;
using BanjarSari.Web.Cms.Users;

namespace BanjarSari.Tests.Cms.ManagementApi.UserGroups;

public sealed class UserGroupsTests : ManagementTest
{
    private static readonly string[] Drafts = ["Umb.Document.Read", "Umb.Document.Create", "Umb.Document.Update"];

    [Test]
    public async Task A_group_is_made_read_changed_and_deleted()
    {
        await Staff.SignInAsync(Browser, OfficerRoles.Admin);
        var (_, news) = await SiteAsync();

        var (_, id) = await DoneAsync("POST", "user-group", Group() with { documentStartNode = Ref(news), permissions = [AtNode(news, "Umb.Document.Read")] });
        var made = await ReadAsync($"user-group/{id}");
        await DoneAsync("PUT", $"user-group/{id}", Group() with { name = "Penulis Berita Desa" });
        await DoneAsync("PUT", $"user-group/{id}", Group() with { name = "Penulis Berita Desa" });
        var details = (await ActAsync(id, CmsActKinds.GroupChanged)).Details;
        var listed = await ReadAsync("filter/user-group?filter=berita");
        await DoneAsync("DELETE", $"user-group/{id}");

        Assert.Multiple(() =>
        {
            Assert.That((made.Text("alias"), made.GetProperty("documentStartNode").Text("id"), made.GetProperty("isDeletable").GetBoolean()), Is.EqualTo(("penulisBerita", news.ToString(), true)));
            Assert.That(made.GetProperty("permissions")[0].GetProperty("document").Text("id"), Is.EqualTo(news.ToString()));
            Assert.That(made.GetProperty("permissions")[0].Text("$type"), Is.EqualTo("DocumentPermissionPresentationModel"));
            Assert.That(details, Is.EqualTo($"nama: Penulis Berita → Penulis Berita Desa; hak per halaman: {news} (Umb.Document.Read) → –; titik awal konten: {news} → –"));
            Assert.That(listed.GetProperty("items").Texts("name"), Is.EqualTo(new[] { "Penulis Berita Desa" }));
        });
        Assert.That(await ActsAsync(id), Is.EquivalentTo(new[] { CmsActKinds.GroupCreated, CmsActKinds.GroupChanged, CmsActKinds.GroupDeleted }));
        Assert.That((int)(await SendAsync("GET", $"user-group/{id}")).Status, Is.EqualTo(404));
    }

    [Test]
    public async Task What_cannot_be_saved_says_why_at_its_field()
    {
        await Staff.SignInAsync(Browser, OfficerRoles.Admin);

        await RefusedAsync("POST", "user-group", Group() with { name = " " }, "MissingName", "Isi nama kelompok", "name");
        await RefusedAsync("POST", "user-group", Group() with { alias = "dua kata" }, "InvalidAlias", "Isi alias", "alias");
        await RefusedAsync("POST", "user-group", Group() with { alias = "KADES" }, "DuplicateAlias", "Alias ini sudah dipakai", "alias");
        await RefusedAsync("POST", "user-group", Group() with { fallbackPermissions = ["Umb.Document.PublicAccess"] }, "UnknownPermission", "Ada hak yang tidak dikenal", "fallbackPermissions");
        await RefusedAsync("POST", "user-group", Group() with { permissions = [AtNode(Guid.Empty, "Umb.Document.Read")] }, "DocumentStartNodeKeyNotFound", "Halaman yang dipilih sudah tidak ada", "permissions");
        await RefusedAsync("POST", "user-group", Group() with { permissions = [new Dictionary<string, object> { ["$type"] = "UnknownTypePermissionPresentationModel", ["verbs"] = Drafts, ["context"] = "x" }] }, "PermissionNotSupported", "Hak khusus hanya dapat", "permissions");
    }

    [Test]
    public async Task No_group_opens_residents_or_accounts_by_being_edited()
    {
        await Staff.SignInAsync(Browser, OfficerRoles.Admin);
        var admin = await ReadAsync($"user-group/{UserGroupCatalog.Admin}");

        await RefusedAsync("POST", "user-group", Group() with { sections = [OfficerRoles.Section] }, "SectionNotAllowed", "Bagian Layanan Mandiri hanya untuk kelompok bawaan", "sections");
        await RefusedAsync("POST", "user-group", Group() with { sections = ["Umb.Section.Users"] }, "SectionNotAllowed", "Bagian Pengguna hanya untuk kelompok bawaan", "sections");
        await RefusedAsync("PUT", $"user-group/{UserGroupCatalog.Admin}", Group() with { alias = "admin", sections = ["Umb.Section.Users", OfficerRoles.Section] }, "SectionNotAllowed", "Bagian Layanan Mandiri", "sections");
        await RefusedAsync("PUT", $"user-group/{UserGroupCatalog.Admin}", Group() with { alias = "admin" }, "SectionNeeded", "Kelompok Administrator harus tetap", "sections");
        await RefusedAsync("PUT", $"user-group/{UserGroupCatalog.Admin}", Group(), "AliasFixed", "Alias kelompok bawaan tidak dapat diubah", "alias");
        await RefusedAsync("DELETE", $"user-group/{UserGroupCatalog.Admin}", null, "IsSystemUserGroup", "Kelompok Administrator adalah bawaan program");

        Assert.That((admin.GetProperty("isDeletable").GetBoolean(), admin.GetProperty("aliasCanBeChanged").GetBoolean()), Is.EqualTo((false, false)));
    }

    [Test]
    public async Task Members_come_and_go_and_nobody_is_left_without_a_group()
    {
        var me = await Staff.SignInAsync(Browser, OfficerRoles.Admin);
        var user = await Staff.UserAsync(OfficerRoles.Editor);
        var (_, id) = await DoneAsync("POST", "user-group", Group());

        await DoneAsync("POST", $"user-group/{id}/users", Refs(user.Id));
        var members = (await ReadAsync($"filter/user?userGroupIds={id}")).GetProperty("items").Texts("id");
        await RefusedAsync("DELETE", "user-group", new { userGroupIds = Refs(id) }, "HasMembers", "Kelompok Penulis Berita masih beranggota 1 akun");
        await DoneAsync("DELETE", $"user-group/{id}/users", Refs(user.Id));
        await RefusedAsync("DELETE", $"user-group/{await GroupAsync("editor")}/users", Refs(user.Id), "NoUserGroup", "Pilih sedikitnya satu kelompok", "userGroupIds");
        await RefusedAsync("POST", $"user-group/{await GroupAsync("kades")}/users", Refs(me), "CannotChangeOwnGroups", "Anda tidak dapat mengubah kelompok akun sendiri", "userGroupIds");
        await DoneAsync("DELETE", "user-group", new { userGroupIds = Refs(id) });

        Assert.That(members, Is.EqualTo(new[] { user.Id.ToString() }));
        Assert.That(await ActsAsync(user.Id), Is.EquivalentTo(new[] { CmsActKinds.UserCreated, CmsActKinds.UserChanged, CmsActKinds.UserChanged }));
    }

    private static GroupBody Group() => new("Penulis Berita", "penulisBerita", ["Umb.Section.Content"], Drafts, [], null);

    private static Dictionary<string, object> AtNode(Guid document, params string[] verbs) => new() { ["$type"] = "DocumentPermissionPresentationModel", ["document"] = Ref(document), ["verbs"] = verbs };

    private sealed record GroupBody(string name, string alias, string[] sections, string[] fallbackPermissions, object[] permissions, object? documentStartNode)
    {
        public string description { get; } = "";

        public string icon { get; } = "icon-users";

        public string[] languages { get; } = [];

        public bool hasAccessToAllLanguages { get; } = true;

        public bool documentRootAccess { get; init; }

        public object? mediaStartNode { get; init; }

        public bool mediaRootAccess { get; init; }

        public bool elementRootAccess { get; init; }
    }
}
