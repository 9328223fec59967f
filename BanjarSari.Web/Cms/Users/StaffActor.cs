namespace BanjarSari.Web.Cms.Users;

/// <summary>Who acts on accounts.</summary>
public sealed record StaffActor
{
    /// <summary>The user; null: the operator of the machine, or the program.</summary>
    public Guid? Key { get; init; }

    /// <summary>Name.</summary>
    public required string Name { get; init; }

    /// <summary>Request or command identifier.</summary>
    public required string RequestId { get; init; }

    /// <summary>The operator of the machine running a command verb.</summary>
    public static StaffActor Command(string verb) => new() { Name = "operator komputer desa", RequestId = verb };

    /// <summary>The program itself.</summary>
    public static StaffActor System(string job) => new() { Name = "sistem", RequestId = job };

    /// <summary>A user.</summary>
    public static StaffActor User(Guid key, string name, string requestId) => new() { Key = key, Name = name, RequestId = requestId };
}
