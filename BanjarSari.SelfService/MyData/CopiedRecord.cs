namespace BanjarSari.SelfService.MyData;

/// <summary>One element of the record.</summary>
/// <param name="Key">Stable key.</param>
/// <param name="Label">Label.</param>
/// <param name="Value">Canonical value (code, <c>yyyy-MM-dd</c>, text); null: not filled in.</param>
/// <param name="Words">The value in words.</param>
/// <param name="Source">Document it comes from.</param>
public sealed record CopiedElement(string Key, string Label, string? Value, string? Words, string? Source);

/// <summary>One change of an element.</summary>
/// <param name="At">UTC.</param>
/// <param name="Key">Element.</param>
/// <param name="Label">Label.</param>
/// <param name="Old">Value before.</param>
/// <param name="New">Value after.</param>
/// <param name="Source">Document.</param>
/// <param name="SourceDate">Its date.</param>
public sealed record CopiedChange(DateTime At, string Key, string Label, string? Old, string? New, string Source, DateOnly? SourceDate);

/// <summary>The card: names of others only, as the paper shows them.</summary>
/// <param name="KkNumber">16 digits; null: none yet.</param>
/// <param name="Address">Address.</param>
/// <param name="Place">Hamlet, RT and RW.</param>
/// <param name="Members">Everybody on the card.</param>
public sealed record CopiedFamily(string? KkNumber, string? Address, string Place, IReadOnlyList<CopiedMember> Members);

/// <summary>A member of the family; nothing else of theirs is in the copy.</summary>
/// <param name="Name">Name, or that the member is protected.</param>
/// <param name="Relation">Relation to the head.</param>
public sealed record CopiedMember(string Name, string? Relation);

/// <summary>A population event.</summary>
/// <param name="Kind">Kind in words.</param>
/// <param name="OccurredOn">When it happened.</param>
/// <param name="ReportedOn">When it was reported.</param>
/// <param name="DocumentNumber">Document.</param>
/// <param name="Note">Note.</param>
/// <param name="UndoneAt">UTC, when it was undone.</param>
public sealed record CopiedEvent(string Kind, DateOnly OccurredOn, DateOnly ReportedOn, string? DocumentNumber, string? Note, DateTime? UndoneAt);

/// <summary>What a check of data quality found.</summary>
/// <param name="Title">Kind in words.</param>
/// <param name="Detail">What was found.</param>
/// <param name="FoundAt">UTC.</param>
/// <param name="SettledAt">UTC; null: still so.</param>
/// <param name="AcceptedBecause">Why an officer accepted it.</param>
public sealed record CopiedProblem(string Title, string Detail, DateTime FoundAt, DateTime? SettledAt, string? AcceptedBecause);

/// <summary>An act that changed something about the person.</summary>
/// <param name="At">UTC.</param>
/// <param name="Kind">Stable kind, see the list of acts.</param>
/// <param name="Event">What happened to the row.</param>
/// <param name="By">Post of who acted.</param>
/// <param name="Channel">Where.</param>
public sealed record CopiedAct(DateTime At, string Kind, string Event, string By, string Channel);
