namespace BanjarSari.Web.Cms.Schema;

/// <summary>What the rich text editor offers: as much as <see cref="Content.RichText.RichTextCleaner"/> lets through, no more.</summary>
internal static class RichTextToolbar
{
    private static readonly string[] Extensions =
    [
        "RichTextEssentials", "Bold", "Italic", "Blockquote", "BulletList", "OrderedList", "Heading", "HorizontalRule", "Link",
        "Image", "Figure", "MediaUpload", "Table", "TrailingNode", "WordCount", "Subscript", "Superscript",
    ];

    private static readonly string[][] Buttons =
    [
        ["Undo", "Redo"], ["Heading2", "Heading3"], ["Bold", "Italic"], ["BulletList", "OrderedList", "Blockquote"], ["Link", "Unlink"], ["MediaPicker", "Table"],
    ];

    public static Dictionary<string, object?> Settings => new()
    {
        ["extensions"] = Extensions.Select(name => "Umb.Tiptap." + name).ToArray(),
        ["toolbar"] = new[] { Buttons.Select(group => group.Select(name => "Umb.Tiptap.Toolbar." + name).ToArray()).ToArray() },
        ["statusbar"] = new[] { [], new[] { "Umb.Tiptap.Statusbar.WordCount" } },
        ["maxImageSize"] = 1200,
        ["overlaySize"] = "medium",
        ["dimensions"] = new Dictionary<string, object?> { ["height"] = 320 },
    };
}
