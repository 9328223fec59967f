namespace BanjarSari.SelfService.DataQuality;

/// <summary>How true the register is on one day, by hamlet: how complete, how much of it attested, how fast reports are decided.</summary>
public sealed class DataQualityDay
{
    /// <summary>Day of the village.</summary>
    public DateOnly Day { get; init; }

    /// <summary>Hamlet; <see cref="Guid.Empty"/>: the whole village, with people who stand in no hamlet.</summary>
    public Guid HamletId { get; init; }

    /// <summary>Living residents.</summary>
    public int Residents { get; set; }

    /// <summary>Families with living residents.</summary>
    public int Families { get; set; }

    /// <summary>Families of which at least one member said within the last year that the record is right.</summary>
    public int FamiliesAttested { get; set; }

    /// <summary>Expected elements with a value, over all living residents.</summary>
    public long ElementsFilled { get; set; }

    /// <summary>Expected elements that apply, over all living residents.</summary>
    public long ElementsExpected { get; set; }

    /// <summary>Problems waiting for an officer.</summary>
    public int OpenProblems { get; set; }

    /// <summary>Reports closed within the last 90 days.</summary>
    public int ReportsDecided { get; set; }

    /// <summary>Median hours from sending to closing over those reports; null without any.</summary>
    public double? MedianDecisionHours { get; set; }
}
