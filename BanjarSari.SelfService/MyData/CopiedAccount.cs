namespace BanjarSari.SelfService.MyData;

/// <summary>What the account of Layanan Mandiri keeps. The PIN is not among it: nobody can read it.</summary>
/// <param name="IssuedAt">UTC, when the office issued the PIN.</param>
/// <param name="PinChangedAt">UTC.</param>
/// <param name="LastSignInAt">UTC.</param>
/// <param name="Devices">Known devices.</param>
/// <param name="Sessions">Open sessions.</param>
/// <param name="Attempts">Tries to sign in of the last 90 days.</param>
public sealed record CopiedAccount(
    DateTime? IssuedAt, DateTime? PinChangedAt, DateTime? LastSignInAt, IReadOnlyList<CopiedDevice> Devices, IReadOnlyList<CopiedDevice> Sessions, IReadOnlyList<CopiedAttempt> Attempts);

/// <summary>A known device or an open session.</summary>
/// <param name="Device">Kind of browser and machine.</param>
/// <param name="Since">UTC.</param>
/// <param name="LastUsedAt">UTC.</param>
public sealed record CopiedDevice(string Device, DateTime Since, DateTime LastUsedAt);

/// <summary>A try to sign in.</summary>
/// <param name="At">UTC.</param>
/// <param name="Outcome"><c>success</c>, <c>failure</c>, <c>throttled</c>, <c>guarded</c>.</param>
/// <param name="Device">Kind of browser and machine.</param>
/// <param name="Address">Network address.</param>
public sealed record CopiedAttempt(DateTime At, string Outcome, string Device, string Address);

/// <summary>A notice.</summary>
/// <param name="At">UTC.</param>
/// <param name="Title">Heading.</param>
/// <param name="Body">Text.</param>
/// <param name="ReadAt">UTC; null: unread.</param>
public sealed record CopiedNotice(DateTime At, string Title, string Body, DateTime? ReadAt);
