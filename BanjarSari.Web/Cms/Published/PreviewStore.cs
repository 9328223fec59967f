namespace BanjarSari.Web.Cms.Published;

/// <summary>What the public would see if every draft were published; for editors and holders of the API key only.</summary>
internal sealed class PreviewStore(IServiceScopeFactory scopes) : SnapshotStore(scopes, drafts: true);
