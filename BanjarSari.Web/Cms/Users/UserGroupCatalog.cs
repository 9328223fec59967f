using BanjarSari.SelfService.Officers;
using BanjarSari.Web.Cms.DataStore;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.Web.Cms.Users;

/// <summary>The groups that the program's policies know (security.md 5.10). Added when missing; whatever an administrator changed in them stays.</summary>
internal static class UserGroupCatalog
{
    /// <summary>Group of the administrators.</summary>
    public static readonly Guid Admin = new("e5e7f6c8-7f9c-4b5b-8d5d-9e1e5a4f7e4d");

    private static readonly string[] WriteAndPublish =
    [
        "Umb.Document.Read", "Umb.Document.Create", "Umb.Document.Update", "Umb.Document.Delete", "Umb.Document.Publish", "Umb.Document.Unpublish",
        "Umb.Document.Duplicate", "Umb.Document.Move", "Umb.Document.Sort", "Umb.Document.Rollback", "Umb.Document.PropertyValue.Read", "Umb.Document.PropertyValue.Write",
    ];

    /// <summary>New rows for all of them.</summary>
    public static IReadOnlyList<UserGroup> New() =>
    [
        Group(Admin, OfficerRoles.Admin, "Administrator", "Mengelola akun petugas. Tidak melihat data warga.", "icon-medal", ["Umb.Section.Users"], content: false),
        Group(new("44dc260e-b4d4-4dd9-9081-eec5598f1641"), OfficerRoles.Editor, "Penyunting", "Menulis dan menerbitkan isi situs desa.", "icon-edit", ["Umb.Section.Content", "Umb.Section.Media"], content: true),
        Group(new("3f2b6b43-5d0a-4b4c-9b35-6f0f0f4a1a01"), OfficerRoles.Operator, "Operator", "Melayani warga di loket: PIN, pencatatan, laporan berbantuan.", "icon-users", [OfficerRoles.Section], content: false),
        Group(new("3f2b6b43-5d0a-4b4c-9b35-6f0f0f4a1a02"), OfficerRoles.Verifier, "Verifikator", "Memeriksa laporan perubahan dan buktinya.", "icon-check", [OfficerRoles.Section], content: false),
        Group(new("3f2b6b43-5d0a-4b4c-9b35-6f0f0f4a1a03"), OfficerRoles.VillageHead, "Kepala desa", "Menyetujui perubahan dan mengekspor data.", "icon-crown", [OfficerRoles.Section], content: false),
        Group(new("3f2b6b43-5d0a-4b4c-9b35-6f0f0f4a1a04"), OfficerRoles.Auditor, "Auditor", "Membaca jejak akses dan jejak perubahan.", "icon-eye", [OfficerRoles.Section], content: false),
        Group(new("3f2b6b43-5d0a-4b4c-9b35-6f0f0f4a1a05"), OfficerRoles.Area, "Petugas wilayah", "Melihat warga di dusun, RW, atau RT sendiri.", "icon-map-location", [OfficerRoles.Section], content: false),
    ];

    /// <summary>For a caller who holds the gate.</summary>
    public static async Task AddMissingAsync(CmsDbContext db, CancellationToken cancellation)
    {
        var there = await db.UserGroups.Select(group => group.Id).ToListAsync(cancellation);
        db.UserGroups.AddRange(New().Where(group => !there.Contains(group.Id)));
        await db.SaveInGateAsync(cancellationToken: cancellation);
        db.ChangeTracker.Clear();
    }

    private static UserGroup Group(Guid id, string alias, string name, string description, string icon, List<string> sections, bool content) => new()
    {
        Id = id,
        Alias = alias,
        Name = name,
        Description = description,
        Icon = icon,
        Sections = sections,
        Permissions = content ? [.. WriteAndPublish] : [],
        DocumentRootAccess = content,
        MediaRootAccess = content,
        BuiltIn = true,
    };
}
