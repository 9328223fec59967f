namespace BanjarSari.SelfService.Documents.Pdf;

/// <summary>Where text stands in its width.</summary>
internal enum TextAlign
{
    /// <summary>At the left edge.</summary>
    Left,

    /// <summary>In the middle.</summary>
    Centre,

    /// <summary>At the right edge.</summary>
    Right,
}
