using BanjarSari.SelfService.Register.Elements;

namespace BanjarSari.SelfService.ChangeReports;

/// <summary>One field of a report form: an element of a person, or something that only the event has.</summary>
public sealed record ReportField
{
    /// <summary>Key within <see cref="ChangeItem.Details"/> and name of the input.</summary>
    public required string Key { get; init; }

    /// <summary>Question over the page of the form that begins with this field; null: on the page of the field before.</summary>
    public string? Heading { get; init; }

    /// <summary>Key of the element that lends label and kind; null: <see cref="Label"/> and <see cref="Kind"/> are its own.</summary>
    public string? Element { get; init; }

    /// <summary>Label on screens.</summary>
    public string? Label { get; init; }

    /// <summary>Help under the label.</summary>
    public string? Hint { get; init; }

    /// <summary><c>text</c>, <c>date</c>, <c>time</c>, <c>code</c>, <c>choice</c>, <c>member</c> (of the reporter's family card: resident key) or <c>area</c> (key of an RT).</summary>
    public string? Kind { get; init; }

    /// <summary>Reference code list of a <c>code</c>.</summary>
    public string? CodeKind { get; init; }

    /// <summary>May stay empty.</summary>
    public bool Optional { get; init; }

    /// <summary>A date may lie ahead, at most a year.</summary>
    public bool Future { get; init; }

    /// <summary>Only these codes.</summary>
    public IReadOnlyList<string>? Only { get; init; }

    /// <summary>Not these codes.</summary>
    public IReadOnlyList<string>? Without { get; init; }

    /// <summary>Pairs of value and words, for a <c>choice</c>.</summary>
    public IReadOnlyList<IReadOnlyList<string>>? Choices { get; init; }

    /// <summary>Code <c>sex</c> that a <c>member</c> must have.</summary>
    public string? Sex { get; init; }

    /// <summary>Asked only when the field named first has one of the values that follow; null: always.</summary>
    public IReadOnlyList<string>? When { get; init; }

    /// <summary>Label of the field or of its element.</summary>
    public string Words => Label ?? ElementCatalog.Of(Element!).Label;

    /// <summary>Whether the field is asked, given the others.</summary>
    public bool IsAsked(IReadOnlyDictionary<string, string> fields) =>
        When is null || (fields.TryGetValue(When[0], out var value) && When.Skip(1).Contains(value));
}
