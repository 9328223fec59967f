namespace BanjarSari.Web.Cms.Content;

/// <summary>Reasons why an act on content is refused: <c>operationStatus</c> of the Management API.</summary>
internal static class ContentStatus
{
    public const string NotFound = "NotFound";
    public const string ParentNotFound = "ParentNotFound";
    public const string ParentInvalid = "ParentInvalid";
    public const string TypeNotFound = "ContentTypeNotFound";
    public const string NotAllowed = "NotAllowed";
    public const string InTrash = "InTrash";
    public const string NotInTrash = "NotInTrash";
    public const string InvalidName = "InvalidCulture";
    public const string InvalidValues = "PropertyValidationError";
    public const string Invalid = "ContentInvalid";
    public const string PathNotPublished = "PathNotPublished";
    public const string ScheduleInPast = "PublishTimeNotInFuture";
    public const string ScheduleOrder = "UnpublishTimeNotAfterPublishTime";
    public const string SortingInvalid = "SortingInvalid";
    public const string VersionNotFound = "VersionNotFound";
    public const string Conflict = "ConcurrencyViolation";
    public const string Referenced = "CannotDeleteWhenReferenced";
}
