namespace BanjarSari.SelfService.Backoffice;

/// <summary>An officer.</summary>
/// <param name="UserKey">Key of the account.</param>
/// <param name="Name">Name.</param>
/// <param name="Post">Post as residents read it.</param>
public sealed record OfficerReference(Guid UserKey, string Name, string Post);
