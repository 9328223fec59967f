namespace BanjarSari.Web.Cms.Schema;

/// <summary>One kind of block in a block list, in the shape that the client reads.</summary>
/// <param name="ContentElementTypeKey">Key of the element type.</param>
/// <param name="Label">How the block is named in the list; <c>{umbValue: alias}</c> shows a value.</param>
internal sealed record BlockChoice(Guid ContentElementTypeKey, string Label)
{
    /// <summary>Width of the dialog in which the block is edited.</summary>
    public string EditorSize { get; } = "medium";

    /// <summary>False: every block here has content.</summary>
    public bool ForceHideContentEditorInOverlay { get; init; }
}
