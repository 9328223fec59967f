namespace BanjarSari.SelfService.SignIn;

/// <summary>
/// How a try is taken from a budget and given back. A try is taken before the PIN is looked at, so that
/// parallel tries cannot outrun the count.
/// </summary>
internal static class ThrottleRules
{
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);
    private static readonly TimeSpan VillageWindow = TimeSpan.FromMinutes(10);

    /// <summary>
    /// One NIK from unknown devices. The count starts anew only after a pause, not at fixed times: so in any 15
    /// minutes no more than 5 PINs are checked.
    /// </summary>
    public static bool TakeUnknown(SignInThrottle row, DateTime now, SignInLimits limits)
    {
        StartDay(row, now);
        if (row.Consecutive >= limits.FailuresInARow || row.BlockedUntil > now || row.DayCount >= limits.UnknownTriesPerDay)
        {
            row.Count++;
            return false;
        }

        if (row.BlockedUntil is not null || now - row.WindowStartedAt >= TimeSpan.FromMinutes(limits.UnknownMinutes))
            row.Count = 0;
        row.BlockedUntil = null;
        row.WindowStartedAt = now;
        Count(row);
        if (row.Count >= limits.UnknownTries)
        {
            row.BlockedUntil = now + row.Level switch { 0 => TimeSpan.FromMinutes(limits.UnknownMinutes), 1 => Hour, _ => Day };
            row.Level++;
        }

        return true;
    }

    /// <summary>One known device, or one device code: so many tries an hour.</summary>
    public static bool TakeKnown(SignInThrottle row, DateTime now, SignInLimits limits)
    {
        StartWindow(row, now, Hour);
        if (row.Count >= limits.KnownTriesPerHour)
            return false;
        Count(row);
        return true;
    }

    /// <summary>Whether guarded mode is on; it is lengthened while the day's budget is used up.</summary>
    public static bool IsGuarded(SignInThrottle row, DateTime now, SignInLimits limits)
    {
        StartDay(row, now);
        if (row.BlockedUntil <= now && row.DayCount >= limits.VillageFailuresPerDay)
            row.BlockedUntil = now + TimeSpan.FromMinutes(limits.GuardedMinutes);
        if (row.BlockedUntil > now)
            row.Count++;
        return row.BlockedUntil > now;
    }

    /// <summary>Counts a try of the whole village from unknown devices; true when guarded mode begins with it.</summary>
    public static bool CountForVillage(SignInThrottle row, DateTime now, SignInLimits limits)
    {
        StartWindow(row, now, row.BlockedUntil is null ? VillageWindow : TimeSpan.Zero);
        row.BlockedUntil = null;
        Count(row);
        if (row.Count < limits.VillageFailures && row.DayCount < limits.VillageFailuresPerDay)
            return false;
        row.BlockedUntil = now + TimeSpan.FromMinutes(limits.GuardedMinutes);
        return true;
    }

    /// <summary>Gives a try of the village back after a success, with the guarded mode that it may have begun.</summary>
    public static void Return(SignInThrottle row, DateTime takenAt, SignInLimits limits)
    {
        row.Count--;
        row.DayCount--;
        if (row.BlockedUntil == takenAt + TimeSpan.FromMinutes(limits.GuardedMinutes) && row.Count < limits.VillageFailures && row.DayCount < limits.VillageFailuresPerDay)
            row.BlockedUntil = null;
    }

    /// <summary>Starts a NIK or device anew after a success; the day's count only gets this try back, or a stranger could go on for ever beside the owner.</summary>
    public static void Succeed(SignInThrottle row)
    {
        row.Count = 0;
        row.DayCount--;
        row.Consecutive = 0;
        row.Level = 0;
        row.BlockedUntil = null;
    }

    private static void Count(SignInThrottle row)
    {
        row.Count++;
        row.DayCount++;
        row.Consecutive++;
    }

    private static void StartWindow(SignInThrottle row, DateTime now, TimeSpan length)
    {
        if (now - row.WindowStartedAt < length)
            return;
        row.WindowStartedAt = now;
        row.Count = 0;
    }

    private static void StartDay(SignInThrottle row, DateTime now)
    {
        if (now - row.DayStartedAt < Day)
            return;
        row.DayStartedAt = now;
        row.DayCount = 0;
        if (row.BlockedUntil is null || now - row.BlockedUntil >= Day)
            row.Level = 0;
    }
}
