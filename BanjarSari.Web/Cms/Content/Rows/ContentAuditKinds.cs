namespace BanjarSari.Web.Cms.Content.Rows;

/// <summary>What can be done to a document, named as Umbraco's client shows them.</summary>
internal static class ContentAuditKinds
{
    public const string New = "New";
    public const string Save = "Save";
    public const string Publish = "Publish";
    public const string Unpublish = "Unpublish";
    public const string Move = "Move";
    public const string Copy = "Copy";
    public const string Sort = "Sort";
    public const string Delete = "Delete";
    public const string RollBack = "RollBack";
    public const string Keep = "ContentVersionPreventCleanup";
    public const string LetGo = "ContentVersionEnableCleanup";
}
