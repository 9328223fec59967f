using System.Text.Json.Serialization;

namespace BanjarSari.Web.Cms.ManagementApi.Users;

/// <summary>Umbraco's <c>UserStateModel</c>.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<UserState>))]
internal enum UserState
{
    /// <summary>Open, and has signed in.</summary>
    Active,

    /// <summary>Shut by an administrator.</summary>
    Disabled,

    /// <summary>Locked by wrong tries.</summary>
    LockedOut,

    /// <summary>Has not set a password yet.</summary>
    Invited,

    /// <summary>Open, has never signed in.</summary>
    Inactive,

    /// <summary>In filters: whatever the state.</summary>
    All,
}
