namespace BanjarSari.SelfService.ChangeReports.Desk;

/// <summary>What an officer wants to see of the work list; everything left out does not narrow it.</summary>
public sealed record DeskFilter
{
    /// <summary>Most rows in one answer.</summary>
    public const int Most = 100;

    /// <summary>Some of <see cref="ChangeReportStates"/>; none: the open ones.</summary>
    public IReadOnlyList<string> States { get; init; } = [];

    /// <summary>One of <see cref="ChangeItemStates"/> that at least one item is in.</summary>
    public string? ItemState { get; init; }

    /// <summary>Tier of at least one item: 1, 2 or 3.</summary>
    public int? Tier { get; init; }

    /// <summary>Hamlet the reporter lives in.</summary>
    public Guid? HamletId { get; init; }

    /// <summary>Taken by this officer.</summary>
    public Guid? AssignedTo { get; init; }

    /// <summary>True: taken by nobody; false: taken by somebody.</summary>
    public bool? Unassigned { get; init; }

    /// <summary>True: the promised time is over and the office has not answered.</summary>
    public bool? Overdue { get; init; }

    /// <summary>True: filed at the counter by an officer; false: by the resident.</summary>
    public bool? Assisted { get; init; }

    /// <summary>Sent at least so many hours ago.</summary>
    public int? OlderThanHours { get; init; }

    /// <summary>Newest first by the day of sending, instead of the oldest promise first.</summary>
    public bool NewestFirst { get; init; }

    /// <summary>Rows left out at the beginning.</summary>
    public int Skip { get; init; }

    /// <summary>Rows wanted, at most <see cref="Most"/>.</summary>
    public int Take { get; init; } = 50;
}
