namespace BanjarSari.Web.Cms.Schema;

/// <summary>The property editors that this site uses, by Umbraco's alias of how values are stored.</summary>
internal static class EditorAliases
{
    public const string Text = "Umbraco.TextBox";
    public const string TextArea = "Umbraco.TextArea";
    public const string RichText = "Umbraco.RichText";
    public const string Media = "Umbraco.MediaPicker3";
    public const string Document = "Umbraco.ContentPicker";
    public const string Content = "Umbraco.MultiNodeTreePicker";
    public const string Links = "Umbraco.MultiUrlPicker";
    public const string Date = "Umbraco.DateTime";
    public const string Toggle = "Umbraco.TrueFalse";
    public const string Integer = "Umbraco.Integer";
    public const string Decimal = "Umbraco.Decimal";
    public const string Dropdown = "Umbraco.DropDown.Flexible";
    public const string Tags = "Umbraco.Tags";
    public const string Blocks = "Umbraco.BlockList";
    public const string Crops = "Umbraco.ImageCropper";
    public const string Upload = "Umbraco.UploadField";
    public const string Label = "Umbraco.Label";
    public const string ListView = "Umbraco.ListView";
}
