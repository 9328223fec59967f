using System.Text.Json;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace BanjarSari.Web.Cms.Users.Permissions;

/// <summary>Compares by content; a list is replaced, never altered in place.</summary>
internal sealed class NodeVerbsComparer() : ValueComparer<List<NodeVerbs>>(
    (left, right) => TextOf(left) == TextOf(right),
    list => TextOf(list).GetHashCode(StringComparison.Ordinal),
    list => list.ToList())
{
    private static string TextOf(List<NodeVerbs>? list) => JsonSerializer.Serialize(list);
}
