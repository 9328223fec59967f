using System.Net;
using BanjarSari.SelfService;
using Microsoft.AspNetCore.HttpOverrides;

namespace BanjarSari.Web.Infrastructure.Requests;

/// <summary>
/// Trusts <c>X-Forwarded-For</c> and <c>-Proto</c> only from the peers named in <c>Proxy:Known</c> (addresses or networks,
/// parted by commas). None is named by default, not even this machine, so nobody can choose the address that limits and logs see.
/// </summary>
internal static class Proxies
{
    public static void UseKnownProxies(this WebApplication app)
    {
        var known = (app.Configuration["Proxy:Known"] ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (known.Length == 0)
            return;

        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var peer in known)
        {
            if (IPAddress.TryParse(peer, out var address))
                options.KnownProxies.Add(address);
            else if (System.Net.IPNetwork.TryParse(peer, out var network))
                options.KnownIPNetworks.Add(network);
            else
                throw new StartRefusedException($"Proxy:Known: '{peer}' bukan alamat IP atau jaringan (contoh 10.0.0.5 atau 10.0.0.0/24).");
        }

        app.UseForwardedHeaders(options);
    }
}
