using BanjarSari.Web.Cms.Schema;

namespace BanjarSari.Web.Cms.Content.Editors;

/// <summary>The editor of each alias.</summary>
internal static class ValueEditors
{
    private static readonly Dictionary<string, ValueEditor> ByAlias = new(StringComparer.Ordinal)
    {
        [EditorAliases.Text] = new TextEditor(),
        [EditorAliases.TextArea] = new TextEditor(),
        [EditorAliases.RichText] = new RichTextEditor(),
        [EditorAliases.Media] = new MediaEditor(),
        [EditorAliases.Document] = new DocumentEditor(),
        [EditorAliases.Content] = new DocumentsEditor(),
        [EditorAliases.Links] = new LinksEditor(),
        [EditorAliases.Date] = new DateEditor(),
        [EditorAliases.Toggle] = new ToggleEditor(),
        [EditorAliases.Integer] = new NumberEditor(whole: true),
        [EditorAliases.Decimal] = new NumberEditor(whole: false),
        [EditorAliases.Dropdown] = new ChoiceEditor(),
        [EditorAliases.Tags] = new TagsEditor(),
        [EditorAliases.Blocks] = new BlocksEditor(),
        [EditorAliases.Crops] = new FileEditor(),
        [EditorAliases.Upload] = new FileEditor(),
        [EditorAliases.Label] = new FileEditor(),
    };

    public static ValueEditor Of(PropertyType property) => ByAlias[property.DataType.Editor];
}
