namespace BanjarSari.SelfService.Pages.ChangeReports.Inputs;

/// <summary>One question of a form, for <c>_Input.cshtml</c>.</summary>
public sealed record InputField
{
    /// <summary>Name of the input, its id, and key of its error.</summary>
    public required string Name { get; init; }

    /// <summary>Label.</summary>
    public required string Label { get; init; }

    /// <summary>Help under the label.</summary>
    public string? Hint { get; init; }

    /// <summary>How it is asked.</summary>
    public required InputKind Kind { get; init; }

    /// <summary>To choose from.</summary>
    public IReadOnlyList<InputOption> Options { get; init; } = [];

    /// <summary>Canonical value, or what was typed before.</summary>
    public string? Value { get; init; }

    /// <summary>May stay empty.</summary>
    public bool Optional { get; init; }

    /// <summary>The label is the heading of the page already.</summary>
    public bool LabelHidden { get; init; }

    /// <summary>Day, month and year of <see cref="Value"/>, as far as they were typed.</summary>
    public (string Day, string Month, string Year) DateParts =>
        (Value ?? "").Split('-') is [var year, var month, var day] ? (day.TrimStart('0'), month.TrimStart('0'), year) : ("", "", "");
}
