namespace BanjarSari.Web.Cms.Users;

/// <summary>What wrong tries have done to an account.</summary>
/// <param name="Locked">No try is looked at now.</param>
/// <param name="WrongTries">Wrong passwords in the running window.</param>
/// <param name="LastLockedAt">UTC; null: never.</param>
internal sealed record UserLock(bool Locked, int WrongTries, DateTime? LastLockedAt);
