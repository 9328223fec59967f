using System.Text.Json;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace BanjarSari.Web.Cms.Users.Permissions;

/// <summary>Permissions on single nodes as JSON in their group's row: they are read with it and never searched.</summary>
internal sealed class NodeVerbsConverter() : ValueConverter<List<NodeVerbs>, string>(
    list => JsonSerializer.Serialize(list, JsonSerializerOptions.Default),
    text => JsonSerializer.Deserialize<List<NodeVerbs>>(text, JsonSerializerOptions.Default)!);
