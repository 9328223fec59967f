namespace BanjarSari.SelfService.MyData;

/// <summary>How the copy is written.</summary>
public enum DataCopyFormat
{
    /// <summary>For reading and printing.</summary>
    Pdf,

    /// <summary>For programs; its shape stands in <c>MyData/README.md</c>.</summary>
    Json,
}
