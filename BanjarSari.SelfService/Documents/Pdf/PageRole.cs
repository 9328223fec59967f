namespace BanjarSari.SelfService.Documents.Pdf;

/// <summary>What a part of a page is, for readers that do not see it (tagged PDF, ISO 32000-1, 14.8).</summary>
internal enum PageRole
{
    /// <summary>A part with its own heading.</summary>
    Section,

    /// <summary>Title.</summary>
    Heading,

    /// <summary>Heading of a part.</summary>
    Subheading,

    /// <summary>Paragraph.</summary>
    Paragraph,

    /// <summary>Table.</summary>
    Table,

    /// <summary>Row of a table.</summary>
    Row,

    /// <summary>Heading cell of columns.</summary>
    HeaderCell,

    /// <summary>Cell.</summary>
    Cell,

    /// <summary>Picture with a text in its stead.</summary>
    Figure,

    /// <summary>Decoration that is not read out.</summary>
    Artifact,
}
