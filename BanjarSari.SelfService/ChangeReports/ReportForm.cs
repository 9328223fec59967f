namespace BanjarSari.SelfService.ChangeReports;

/// <summary>The questions of one kind of event or of a missing member.</summary>
public sealed record ReportForm
{
    /// <summary>One of <see cref="ReportKinds.WithForm"/>.</summary>
    public required string Kind { get; init; }

    /// <summary>Heading.</summary>
    public required string Title { get; init; }

    /// <summary>Tier of the decision (register.md section 4).</summary>
    public required int Tier { get; init; }

    /// <summary>Whom it is about: <c>new</c> (not yet recorded), <c>member</c>, <c>members</c> (field <c>members</c>: resident keys with commas) or <c>family</c>.</summary>
    public required string About { get; init; }

    /// <summary>In the order they are asked.</summary>
    public required IReadOnlyList<ReportField> Fields { get; init; }

    /// <summary>The fields in pages, one question a page.</summary>
    public IReadOnlyList<IReadOnlyList<ReportField>> Pages
    {
        get
        {
            var pages = new List<List<ReportField>>();
            foreach (var one in Fields)
            {
                if (one.Heading is not null || pages.Count == 0)
                    pages.Add([]);
                pages[^1].Add(one);
            }

            return pages;
        }
    }
}
