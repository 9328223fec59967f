namespace BanjarSari.Web.Cms.Schema.Types;

/// <summary>Blocks of which pages are built.</summary>
internal static class ElementTypes
{
    public static readonly ContentType Text = new(new("e1000001-0000-4000-8000-000000000001"), "textBlock", "Blok teks", "icon-text-align-left")
    {
        IsElement = true,
        Description = "Judul kecil dan teks.",
        Properties = [new("heading", "Judul", DataTypes.Short), new PropertyType("body", "Isi", DataTypes.RichText).Must("Isi teks blok ini.")],
    };

    public static readonly ContentType Picture = new(new("e1000002-0000-4000-8000-000000000002"), "imageBlock", "Blok gambar", "icon-picture")
    {
        IsElement = true,
        Description = "Satu gambar dengan keterangan.",
        Properties = [new PropertyType("image", "Gambar", DataTypes.Image).Must("Pilih gambar."), new("caption", "Keterangan", DataTypes.Text)],
    };

    public static readonly ContentType Pictures = new(new("e1000003-0000-4000-8000-000000000003"), "galleryBlock", "Blok galeri", "icon-pictures-alt-2")
    {
        IsElement = true,
        Description = "Beberapa gambar berdampingan.",
        Properties = [new("heading", "Judul", DataTypes.Short), new PropertyType("images", "Gambar", DataTypes.Images).Must("Pilih sedikitnya satu gambar.")],
    };

    public static readonly ContentType Links = new(new("e1000004-0000-4000-8000-000000000004"), "linksBlock", "Blok tautan", "icon-link")
    {
        IsElement = true,
        Description = "Daftar tautan ke halaman lain.",
        Properties = [new("heading", "Judul", DataTypes.Short), new PropertyType("links", "Tautan", DataTypes.Links).Must("Tambahkan sedikitnya satu tautan.")],
    };

    public static readonly ContentType Quote = new(new("e1000005-0000-4000-8000-000000000005"), "quoteBlock", "Blok kutipan", "icon-quote")
    {
        IsElement = true,
        Description = "Ucapan seseorang.",
        Properties = [new PropertyType("quote", "Kutipan", DataTypes.Paragraph).Must("Isi kutipan."), new("by", "Siapa", DataTypes.Short), new("post", "Jabatan", DataTypes.Short)],
    };

    public static readonly ContentType Question = new(new("e1000006-0000-4000-8000-000000000006"), "questionBlock", "Blok tanya jawab", "icon-help-alt")
    {
        IsElement = true,
        Description = "Satu pertanyaan yang sering diajukan dan jawabannya.",
        Properties = [new PropertyType("question", "Pertanyaan", DataTypes.Text).Must("Isi pertanyaan."), new PropertyType("answer", "Jawaban", DataTypes.RichText).Must("Isi jawaban.")],
    };

    public static readonly ContentType Downloads = new(new("e1000007-0000-4000-8000-000000000007"), "filesBlock", "Blok dokumen", "icon-download-alt")
    {
        IsElement = true,
        Description = "Dokumen yang dapat diunduh.",
        Properties = [new("heading", "Judul", DataTypes.Short), new PropertyType("files", "Dokumen", DataTypes.Files).Must("Pilih sedikitnya satu dokumen.")],
    };

    /// <summary>The block list of pages.</summary>
    public static DataType PageBlocks { get; } = DataTypes.Blocks(
        "b2000001-0000-4000-8000-000000000001", "Blok halaman", max: 40,
        (Text, "Teks: {umbValue: heading}"), (Picture, "Gambar: {umbValue: caption}"), (Pictures, "Galeri: {umbValue: heading}"), (Links, "Tautan: {umbValue: heading}"),
        (Quote, "Kutipan: {umbValue: by}"), (Question, "Tanya: {umbValue: question}"), (Downloads, "Dokumen: {umbValue: heading}"));

    public static IReadOnlyList<ContentType> All { get; } = [Text, Picture, Pictures, Links, Quote, Question, Downloads];
}
