namespace BanjarSari.Web.Cms.ManagementApi.Documents;

/// <summary>Umbraco's verbs of what a group may do with documents.</summary>
internal static class DocumentVerbs
{
    public const string Read = "Umb.Document.Read";
    public const string Create = "Umb.Document.Create";
    public const string Update = "Umb.Document.Update";
    public const string Delete = "Umb.Document.Delete";
    public const string Publish = "Umb.Document.Publish";
    public const string Unpublish = "Umb.Document.Unpublish";
    public const string Sort = "Umb.Document.Sort";
    public const string Move = "Umb.Document.Move";
    public const string Duplicate = "Umb.Document.Duplicate";
    public const string Rollback = "Umb.Document.Rollback";

    /// <summary>The verb in a sentence, Indonesian.</summary>
    public static string InWords(string verb) => verb switch
    {
        Read => "membuka",
        Create => "membuat",
        Update => "mengubah",
        Delete => "menghapus",
        Publish => "menerbitkan",
        Unpublish => "menarik",
        Sort => "mengurutkan",
        Move => "memindahkan",
        Duplicate => "menyalin",
        _ => "mengembalikan versi",
    };
}
