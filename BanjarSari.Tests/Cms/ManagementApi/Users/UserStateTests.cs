using System.Net;
using BanjarSari.SelfService.Officers;
using BanjarSari.Web.Cms.Users;

namespace BanjarSari.Tests.Cms.ManagementApi.Users;

public sealed class UserStateTests : ManagementTest
{
    [Test]
    public async Task A_shut_account_is_out_at_once_and_comes_back_when_opened()
    {
        var editor = NewBrowser();
        var id = await Staff.SignInAsync(editor, OfficerRoles.Editor);
        await Staff.SignInAsync(Browser, OfficerRoles.Admin);

        await DoneAsync("POST", "user/disable", new { userIds = Refs(id) });
        await DoneAsync("POST", "user/disable", new { userIds = Refs(id) });
        var (shut, _, _) = await SendAsync("GET", "user/current", browser: editor);
        await DoneAsync("POST", "user/enable", new { userIds = Refs(id) });
        var (still, _, _) = await SendAsync("GET", "user/current", browser: editor);

        Assert.That((shut, still), Is.EqualTo((HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized)), "the session has ended, not slept");
        Assert.That(await ActsAsync(id), Is.EquivalentTo(new[] { CmsActKinds.UserCreated, CmsActKinds.UserDisabled, CmsActKinds.UserEnabled }));
    }

    [Test]
    public async Task A_lock_is_shown_and_lifted()
    {
        var user = await Staff.UserAsync(OfficerRoles.Editor);
        foreach (var _ in Enumerable.Range(0, 5))
            await Staff.EnterAsync(NewBrowser(), user.Email!, "kata sandi yang salah");
        await Staff.SignInAsync(Browser, OfficerRoles.Admin);

        var locked = await ReadAsync($"user/{user.Id}");
        await DoneAsync("POST", "user/unlock", new { userIds = Refs(user.Id) });
        var open = await ReadAsync($"user/{user.Id}");

        Assert.Multiple(() =>
        {
            Assert.That((locked.Text("state"), locked.GetProperty("failedLoginAttempts").GetInt32()), Is.EqualTo(("LockedOut", 5)));
            Assert.That(locked.Text("lastLockoutDate"), Does.EndWith("Z"));
            Assert.That((open.Text("state"), open.GetProperty("failedLoginAttempts").GetInt32()), Is.EqualTo(("Inactive", 0)));
        });
        Assert.That(await ActsAsync(user.Id), Is.EquivalentTo(new[] { CmsActKinds.UserCreated, CmsActKinds.UserLocked, CmsActKinds.UserUnlocked }));
    }

    [Test]
    public async Task Groups_of_several_change_together_and_count_at_the_next_call()
    {
        var editor = NewBrowser();
        var id = await Staff.SignInAsync(editor, OfficerRoles.Editor);
        await Staff.SignInAsync(Browser, OfficerRoles.Admin);

        await DoneAsync("POST", "user/set-user-groups", new { userIds = Refs(id), userGroupIds = Refs(await GroupAsync("auditor")) });
        var me = await ReadAsync("user/current", editor);

        Assert.That(me.GetProperty("allowedSections")[0].GetString(), Is.EqualTo(OfficerRoles.Section));
        Assert.That((await ActAsync(id, CmsActKinds.UserChanged)).Details, Is.EqualTo("kelompok: editor → auditor"));
        await RefusedAsync("POST", "user/set-user-groups", new { userIds = Refs(id), userGroupIds = NoNodes }, "NoUserGroup", "Pilih sedikitnya satu kelompok", "userGroupIds");
    }

    [Test]
    public async Task The_last_administrator_keeps_the_group()
    {
        var first = NewBrowser();
        var me = await Staff.SignInAsync(first, OfficerRoles.Admin);
        var (_, second) = await DoneAsync("POST", "user", Account("dua@desa.id", await GroupAsync("admin")), first);
        await DoneAsync("POST", "user/set-user-groups", new { userIds = Refs(second), userGroupIds = Refs(await GroupAsync("editor")) }, first);

        var refusal = await Assert.ThrowsAsync<UserException>(() => Memberships.SetAsync([me], [GroupAsync("editor").Result], StaffActor.System("uji")));

        Assert.That(refusal!.Code, Is.EqualTo("LastAdministrator"));
    }

    private UserMemberships Memberships => (UserMemberships)Services.GetService(typeof(UserMemberships))!;
}
