namespace BanjarSari.Web.Cms.Schema;

/// <summary>The data types of this site, one for each way of filling a field. Never change a key.</summary>
internal static class DataTypes
{
    public const int ShortLength = 120;
    public const int LineLength = 255;
    public const int ParagraphLength = 600;

    public static readonly DataType Short = Of("b1000001-0000-4000-8000-000000000001", "Teks pendek", EditorAliases.Text, "TextBox", new() { ["maxChars"] = ShortLength });
    public static readonly DataType Text = Of("b1000002-0000-4000-8000-000000000002", "Teks satu baris", EditorAliases.Text, "TextBox", new() { ["maxChars"] = LineLength });
    public static readonly DataType Paragraph = Of("b1000003-0000-4000-8000-000000000003", "Paragraf", EditorAliases.TextArea, "TextArea", new() { ["maxChars"] = ParagraphLength, ["rows"] = 4 });
    public static readonly DataType RichText = Of("b1000004-0000-4000-8000-000000000004", "Teks berformat", EditorAliases.RichText, "Tiptap", RichTextToolbar.Settings);
    public static readonly DataType Image = Of("b1000005-0000-4000-8000-000000000005", "Satu gambar", EditorAliases.Media, "MediaPicker", Media(multiple: false, MediaTypeKeys.Image));
    public static readonly DataType Images = Of("b1000006-0000-4000-8000-000000000006", "Beberapa gambar", EditorAliases.Media, "MediaPicker", Media(multiple: true, MediaTypeKeys.Image));
    public static readonly DataType File = Of("b1000007-0000-4000-8000-000000000007", "Satu dokumen", EditorAliases.Media, "MediaPicker", Media(multiple: false, MediaTypeKeys.File));
    public static readonly DataType Files = Of("b1000008-0000-4000-8000-000000000008", "Beberapa dokumen", EditorAliases.Media, "MediaPicker", Media(multiple: true, MediaTypeKeys.File));
    public static readonly DataType Document = Of("b1000009-0000-4000-8000-000000000009", "Satu halaman", EditorAliases.Document, "DocumentPicker", []);
    public static readonly DataType Documents = Of("b1000010-0000-4000-8000-000000000010", "Beberapa halaman", EditorAliases.Content, "ContentPicker", new() { ["startNode"] = new Dictionary<string, object?> { ["type"] = "content" }, ["minNumber"] = 0, ["maxNumber"] = 12 });
    public static readonly DataType Link = Of("b1000011-0000-4000-8000-000000000011", "Satu tautan", EditorAliases.Links, "MultiUrlPicker", new() { ["minNumber"] = 0, ["maxNumber"] = 1 });
    public static readonly DataType Links = Of("b1000012-0000-4000-8000-000000000012", "Beberapa tautan", EditorAliases.Links, "MultiUrlPicker", new() { ["minNumber"] = 0, ["maxNumber"] = 12 });
    public static readonly DataType Date = Of("b1000013-0000-4000-8000-000000000013", "Tanggal", EditorAliases.Date, "DatePicker", new() { ["format"] = "YYYY-MM-DD" });
    public static readonly DataType DateTime = Of("b1000014-0000-4000-8000-000000000014", "Tanggal dan jam", EditorAliases.Date, "DatePicker", new() { ["format"] = "YYYY-MM-DD HH:mm" });
    public static readonly DataType Toggle = Of("b1000015-0000-4000-8000-000000000015", "Ya atau tidak", EditorAliases.Toggle, "Toggle", new() { ["default"] = false, ["showLabels"] = true, ["labelOn"] = "Ya", ["labelOff"] = "Tidak" });
    public static readonly DataType Number = Of("b1000016-0000-4000-8000-000000000016", "Bilangan bulat", EditorAliases.Integer, "Integer", new() { ["min"] = 0, ["max"] = 9_999_999, ["step"] = 1 });
    public static readonly DataType Year = Of("b1000017-0000-4000-8000-000000000017", "Tahun", EditorAliases.Integer, "Integer", new() { ["min"] = 1945, ["max"] = 2100, ["step"] = 1 });
    public static readonly DataType Money = Of("b1000018-0000-4000-8000-000000000018", "Rupiah", EditorAliases.Decimal, "Decimal", new() { ["min"] = 0m, ["max"] = 1_000_000_000_000m, ["step"] = 0.01m });
    public static readonly DataType Coordinate = Of("b1000019-0000-4000-8000-000000000019", "Koordinat", EditorAliases.Decimal, "Decimal", new() { ["min"] = -180m, ["max"] = 180m, ["step"] = 0.000001m });
    public static readonly DataType Tags = Of("b1000020-0000-4000-8000-000000000020", "Tagar", EditorAliases.Tags, "Tags", new() { ["group"] = "default", ["storageType"] = "Json" });
    public static readonly DataType ImageCropper = Of("b1000021-0000-4000-8000-000000000021", "Gambar dengan potongan", EditorAliases.Crops, "ImageCropper", new() { ["crops"] = Crops });
    public static readonly DataType Upload = Of("b1000022-0000-4000-8000-000000000022", "Unggahan", EditorAliases.Upload, "UploadField", new() { ["fileExtensions"] = new[] { "pdf", "docx", "xlsx", "pptx", "odt", "ods", "csv" } });
    public static readonly DataType LabelText = Of("b1000023-0000-4000-8000-000000000023", "Keterangan teks", EditorAliases.Label, "Label", new() { ["umbracoDataValueType"] = "STRING" });
    public static readonly DataType LabelInteger = Of("b1000024-0000-4000-8000-000000000024", "Keterangan angka", EditorAliases.Label, "Label", new() { ["umbracoDataValueType"] = "INT" });
    public static readonly DataType LabelBytes = Of("b1000025-0000-4000-8000-000000000025", "Keterangan ukuran", EditorAliases.Label, "Label", new() { ["umbracoDataValueType"] = "BIGINT", ["labelTemplate"] = "{=value | bytes}" });

    /// <summary>Crops that every picture offers, width and height in pixels.</summary>
    public static CropChoice[] Crops => [new("lebar", "Lebar", 1200, 500), new("kartu", "Kartu", 600, 400), new("potret", "Potret", 400, 500)];

    /// <summary>A dropdown; <paramref name="choices"/> are stored as they are read.</summary>
    public static DataType Choice(string key, string name, params string[] choices) =>
        Of(key, name, EditorAliases.Dropdown, "Dropdown", new() { ["multiple"] = false, ["items"] = choices });

    /// <summary>A list of blocks of these element types.</summary>
    public static DataType Blocks(string key, string name, int max, params (ContentType Type, string Label)[] blocks) =>
        Of(key, name, EditorAliases.Blocks, "BlockList", new()
        {
            ["blocks"] = blocks.Select(block => new BlockChoice(block.Type.Key, block.Label)).ToArray(),
            ["validationLimit"] = new Dictionary<string, object?> { ["min"] = 0, ["max"] = max },
            ["useInlineEditingAsDefault"] = false,
            ["useLiveEditing"] = false,
            ["useSingleBlockMode"] = false,
        });

    public static DataType Of(string key, string name, string editor, string ui, Dictionary<string, object?> settings) =>
        new(new Guid(key), name, editor, "Umb.PropertyEditorUi." + ui, settings);

    private static Dictionary<string, object?> Media(bool multiple, string type) => new()
    {
        ["multiple"] = multiple,
        ["filter"] = type,
        ["enableLocalFocalPoint"] = type == MediaTypeKeys.Image,
        ["crops"] = type == MediaTypeKeys.Image ? Crops : Array.Empty<CropChoice>(),
    };
}
