namespace BanjarSari.SelfService.MyData;

/// <summary>A change report.</summary>
/// <param name="Reference">Number; null while a draft.</param>
/// <param name="Mine">The person sent it; false: somebody of the family did, and only the items about the person are here.</param>
/// <param name="State">State.</param>
/// <param name="SentAt">UTC.</param>
/// <param name="ClosedAt">UTC.</param>
/// <param name="Items">Items.</param>
/// <param name="Messages">What office and person wrote to each other.</param>
public sealed record CopiedReport(string? Reference, bool Mine, string State, DateTime? SentAt, DateTime? ClosedAt, IReadOnlyList<CopiedItem> Items, IReadOnlyList<CopiedMessage> Messages);

/// <summary>An item of a report.</summary>
/// <param name="AboutMe">It is about the person; false: about another, whose old value is left out.</param>
/// <param name="Label">Element or event in words.</param>
/// <param name="Old">Value before, in words.</param>
/// <param name="New">Value asked for, in words.</param>
/// <param name="Reason">Reason given.</param>
/// <param name="Basis">Evidence in words.</param>
/// <param name="State">State.</param>
/// <param name="Answer">What the office decided and why.</param>
public sealed record CopiedItem(bool AboutMe, string Label, string? Old, string? New, string? Reason, string? Basis, string State, string? Answer);

/// <summary>A message on a report.</summary>
/// <param name="At">UTC.</param>
/// <param name="From">Post of the officer, or <c>Anda</c>.</param>
/// <param name="Text">Text.</param>
public sealed record CopiedMessage(DateTime At, string From, string Text);

/// <summary>A file of evidence; its content is opened on the page of its report.</summary>
/// <param name="Kind"><c>foto</c> or <c>pdf</c>.</param>
/// <param name="Size">Bytes.</param>
/// <param name="State">State.</param>
/// <param name="ReceivedAt">UTC.</param>
/// <param name="RemovedAt">UTC.</param>
/// <param name="RemovedBecause">Why.</param>
public sealed record CopiedEvidence(string Kind, long Size, string State, DateTime ReceivedAt, DateTime? RemovedAt, string? RemovedBecause);

/// <summary>A service.</summary>
/// <param name="Kind">Kind.</param>
/// <param name="Reference">Number.</param>
/// <param name="LetterNumber">Number of the letter.</param>
/// <param name="RequestedAt">UTC.</param>
/// <param name="State">State.</param>
/// <param name="Result">Result.</param>
/// <param name="HandledBy">Post.</param>
/// <param name="Steps">States in time: UTC, state, post, note.</param>
public sealed record CopiedService(string Kind, string Reference, string? LetterNumber, DateTime RequestedAt, string State, string? Result, string HandledBy, IReadOnlyList<CopiedStep> Steps);

/// <summary>A step of a service.</summary>
/// <param name="At">UTC.</param>
/// <param name="State">State.</param>
/// <param name="By">Post.</param>
/// <param name="Note">Note.</param>
public sealed record CopiedStep(DateTime At, string State, string By, string? Note);

/// <summary>Aid that reaches the person.</summary>
/// <param name="Program">Programme.</param>
/// <param name="Through">Person, family, household or group, in words.</param>
/// <param name="State">State.</param>
/// <param name="DecidedOn">Decision.</param>
/// <param name="Disbursements">Handed out or planned.</param>
public sealed record CopiedAid(string Program, string Through, string State, DateOnly? DecidedOn, IReadOnlyList<CopiedDisbursement> Disbursements);

/// <summary>Aid handed out.</summary>
/// <param name="On">Day.</param>
/// <param name="Stage">Stage.</param>
/// <param name="What">Money or goods.</param>
/// <param name="Delivered">False: planned.</param>
public sealed record CopiedDisbursement(DateOnly On, string Stage, string What, bool Delivered);
