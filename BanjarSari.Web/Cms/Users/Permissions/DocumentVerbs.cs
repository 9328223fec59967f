namespace BanjarSari.Web.Cms.Users.Permissions;

/// <summary>What may be done to a document: Umbraco's verbs, as far as the backoffice offers what they allow.</summary>
public static class DocumentVerbs
{
    /// <summary>See it in the tree and open it.</summary>
    public const string Read = "Umb.Document.Read";

    /// <summary>Make one below it.</summary>
    public const string Create = "Umb.Document.Create";

    /// <summary>Save a draft.</summary>
    public const string Update = "Umb.Document.Update";

    /// <summary>Put it into the recycle bin, delete it from there.</summary>
    public const string Delete = "Umb.Document.Delete";

    /// <summary>Publish, also at a set time.</summary>
    public const string Publish = "Umb.Document.Publish";

    /// <summary>Take it off the site.</summary>
    public const string Unpublish = "Umb.Document.Unpublish";

    /// <summary>Copy it.</summary>
    public const string Duplicate = "Umb.Document.Duplicate";

    /// <summary>Move it, also out of the recycle bin.</summary>
    public const string Move = "Umb.Document.Move";

    /// <summary>Put its children in order.</summary>
    public const string Sort = "Umb.Document.Sort";

    /// <summary>Bring an earlier version back.</summary>
    public const string Rollback = "Umb.Document.Rollback";

    /// <summary>See the values of its fields.</summary>
    public const string ReadValues = "Umb.Document.PropertyValue.Read";

    /// <summary>Change the values of its fields.</summary>
    public const string WriteValues = "Umb.Document.PropertyValue.Write";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [Read, Create, Update, Delete, Publish, Unpublish, Duplicate, Move, Sort, Rollback, ReadValues, WriteValues];
}
