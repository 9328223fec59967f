namespace BanjarSari.Web.Cms.ManagementApi.Events;

/// <summary>What the client's <c>notify</c> takes.</summary>
/// <param name="EventSource">Kind of thing, e.g. <c>Umbraco:CMS:Document</c>.</param>
/// <param name="EventType"><c>Created</c>, <c>Updated</c>, <c>Trashed</c> or <c>Deleted</c>.</param>
/// <param name="Key">Which.</param>
internal sealed record ServerEventModel(string EventSource, string EventType, Guid Key);
