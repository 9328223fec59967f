namespace BanjarSari.Web.Cms.ManagementApi.Documents;

/// <summary>The account may not do this here; the message is for the editor, Indonesian.</summary>
internal sealed class DocumentForbiddenException(string message) : Exception(message);
