using BanjarSari.Web.Cms.DataStore;

namespace BanjarSari.Web.Cms.Users;

/// <summary>Adds the trace of an act; the act's own save writes it.</summary>
public sealed class CmsActLog(CmsDbContext db, TimeProvider clock)
{
    /// <summary>Adds one row for an act on an account.</summary>
    public void Add(string kind, StaffActor by, CmsUser subject, string? details = null) => Add(kind, by, subject.Id, subject.Name, details);

    /// <summary>Adds one row for an act on a group.</summary>
    public void Add(string kind, StaffActor by, UserGroup subject, string? details = null) => Add(kind, by, subject.Id, subject.Name, details);

    private void Add(string kind, StaffActor by, Guid key, string name, string? details) => db.Acts.Add(new CmsAct
    {
        Id = Guid.CreateVersion7(clock.GetUtcNow()),
        At = clock.GetUtcNow().UtcDateTime,
        Kind = kind,
        ActorKey = by.Key,
        ActorName = by.Name,
        SubjectKey = key,
        SubjectName = name,
        Details = details,
        RequestId = by.RequestId,
    });
}
