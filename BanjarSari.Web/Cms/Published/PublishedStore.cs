namespace BanjarSari.Web.Cms.Published;

/// <summary>What the public sees.</summary>
internal sealed class PublishedStore(IServiceScopeFactory scopes) : SnapshotStore(scopes, drafts: false);
