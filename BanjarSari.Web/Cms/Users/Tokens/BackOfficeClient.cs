using System.Text.Json;
using BanjarSari.Web.Cms.DataStore;
using Microsoft.EntityFrameworkCore;
using OpenIddict.EntityFrameworkCore.Models;
using static OpenIddict.Abstractions.OpenIddictConstants;
using Allow = OpenIddict.Abstractions.OpenIddictConstants.Permissions;

namespace BanjarSari.Web.Cms.Users.Tokens;

/// <summary>The one OAuth client: Umbraco's backoffice, by the name it has everywhere.</summary>
internal static class BackOfficeClient
{
    /// <summary>Its name.</summary>
    public const string Id = "umbraco-back-office";

    private static readonly string[] Allowed =
        [Allow.Endpoints.Authorization, Allow.Endpoints.Token, Allow.Endpoints.Revocation, Allow.GrantTypes.AuthorizationCode, Allow.GrantTypes.RefreshToken, Allow.ResponseTypes.Code];

    /// <summary>For a caller who holds the gate: adds it when it is not there.</summary>
    public static async Task AddAsync(CmsDbContext db, CancellationToken cancellation)
    {
        var clients = db.Set<OpenIddictEntityFrameworkCoreApplication<Guid>>();
        if (await clients.AnyAsync(client => client.ClientId == Id, cancellation))
            return;
        clients.Add(new OpenIddictEntityFrameworkCoreApplication<Guid>
        {
            Id = new Guid("0f1c1f0e-6c0f-4d0a-9d55-0d3f2b6f7a10"),
            ClientId = Id,
            ClientType = ClientTypes.Public,
            ConsentType = ConsentTypes.Implicit,
            ConcurrencyToken = "1",
            DisplayName = "Umbraco",
            Permissions = JsonSerializer.Serialize(Allowed),
            Requirements = JsonSerializer.Serialize((string[])[Requirements.Features.ProofKeyForCodeExchange]),
        });
        await db.SaveInGateAsync(cancellationToken: cancellation);
        db.ChangeTracker.Clear();
    }
}
