namespace BanjarSari.SelfService.Pages.ChangeReports.Inputs;

/// <summary>How a question is asked.</summary>
public enum InputKind
{
    /// <summary>One line of text.</summary>
    Text,

    /// <summary>Digits.</summary>
    Digits,

    /// <summary>Day, month and year apart: no calendar to leaf through decades in.</summary>
    Date,

    /// <summary>A time of day.</summary>
    Time,

    /// <summary>A few choices, all in sight.</summary>
    Radio,

    /// <summary>Many choices.</summary>
    Select,
}
