using BanjarSari.SelfService.ChangeReports.Drafts;
using BanjarSari.SelfService.Register.Elements;

namespace BanjarSari.SelfService.Pages.ChangeReports.Inputs;

/// <summary>The question for the new value of one element, for <c>_Value.cshtml</c>.</summary>
public sealed record ValueInput
{
    /// <summary>Name of the input.</summary>
    public const string Name = "nilai";

    /// <summary>The element.</summary>
    public required Element Element { get; init; }

    /// <summary>Whose record.</summary>
    public required ReportSubject Subject { get; init; }

    /// <summary>What the register holds, in words; null: nothing.</summary>
    public required string? Now { get; init; }

    /// <summary>The officer reads the new value from the document.</summary>
    public required bool FromDocument { get; init; }

    /// <summary>The question; its options are what was found where the list is searched.</summary>
    public required InputField Field { get; init; }

    /// <summary>The list is long: it is searched.</summary>
    public required bool Searched { get; init; }

    /// <summary>What was searched for; null: nothing yet.</summary>
    public string? Query { get; init; }

    /// <summary>The value may be taken away altogether.</summary>
    public required bool Clearable { get; init; }

    /// <summary>That was asked.</summary>
    public bool Clear { get; init; }

    /// <summary>What stays in the address when the list is searched: name and value of hidden fields.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Keep { get; init; } = [];
}
