using Umbraco.Cms.Core.Notifications;

namespace BanjarSari.Web.Cms.Content;

/// <summary>Told through Umbraco's <c>IEventAggregator</c> after an act on content has been stored.</summary>
/// <param name="Number">Number of the act.</param>
/// <param name="Documents">Documents that it touched.</param>
internal sealed record ContentChanged(long Number, IReadOnlyList<Guid> Documents) : INotification;
