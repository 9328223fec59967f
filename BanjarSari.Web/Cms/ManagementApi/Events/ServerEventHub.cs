using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.SignalR;

namespace BanjarSari.Web.Cms.ManagementApi.Events;

/// <summary>Tells open clients that something changed; they ask for it anew. Nothing is received here.</summary>
[Authorize(ManagementPolicies.BackOffice)]
internal sealed class ServerEventHub : Hub
{
    /// <summary>Where the client connects.</summary>
    public const string Path = "/umbraco/serverEventHub";
}
