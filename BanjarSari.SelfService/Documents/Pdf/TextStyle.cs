namespace BanjarSari.SelfService.Documents.Pdf;

/// <summary>How text looks.</summary>
/// <param name="Size">Points.</param>
/// <param name="Bold">Bold face.</param>
/// <param name="Align">Where it stands in its width.</param>
internal sealed record TextStyle(double Size, bool Bold = false, TextAlign Align = TextAlign.Left)
{
    /// <summary>Points from one baseline to the next.</summary>
    public double Leading => Size * 1.2;

    /// <summary>Points from the top of a line to its baseline.</summary>
    public double Rise => Size * 0.93;
}
