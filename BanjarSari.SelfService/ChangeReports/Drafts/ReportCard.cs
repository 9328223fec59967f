namespace BanjarSari.SelfService.ChangeReports.Drafts;

/// <summary>The reporter's family card as LAPOR needs it, read anew at each request: who left or is protected is not on it.</summary>
public sealed record ReportCard
{
    /// <summary>The family; null for a resident on no card.</summary>
    public required Guid? FamilyId { get; init; }

    /// <summary>The reporter.</summary>
    public required ReportSubject Me { get; init; }

    /// <summary>Everyone on the card who is not protected, in its order; the reporter among them.</summary>
    public required IReadOnlyList<ReportSubject> People { get; init; }

    /// <summary>The reporter is head of the family or the head's spouse.</summary>
    public bool Leads { get; init; }

    /// <summary>The person with this handle; nothing is the reporter; null: nobody.</summary>
    public ReportSubject? Find(string? handle) => string.IsNullOrEmpty(handle) ? Me : People.FirstOrDefault(person => person.Handle == handle);

    /// <summary>The person with this key, or null.</summary>
    public ReportSubject? Find(Guid? residentId) => People.FirstOrDefault(person => person.ResidentId == residentId);

    /// <summary>Those about whom the reporter may file a report of this kind.</summary>
    public IReadOnlyList<ReportSubject> SubjectsOf(string kind) => kind switch
    {
        // Whoever is left may tell of a death: also of the head's.
        ReportKinds.Death => [.. People.Where(person => !person.IsMe)],
        ReportKinds.MoveWithin => Leads ? [Me] : [],
        ReportKinds.MissingMember or ReportKinds.Birth => [Me],
        // Nobody under 17 marries or divorces; a child's move is in the parents' hands.
        ReportKinds.Marriage or ReportKinds.Divorce => [.. People.Where(person => person.MayPropose && !person.IsOwnChild)],
        _ => [.. People.Where(person => person.MayPropose)],
    };

    /// <summary>Keys and sexes, for fields of kind <c>member</c>.</summary>
    public IReadOnlyDictionary<Guid, int?> Sexes => People.ToDictionary(person => person.ResidentId, person => person.Sex);
}
