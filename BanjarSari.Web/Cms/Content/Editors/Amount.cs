using System.Text.Json.Nodes;
using BanjarSari.Web.Cms.Schema;

namespace BanjarSari.Web.Cms.Content.Editors;

/// <summary>How many items a picker takes: <c>minNumber</c> and <c>maxNumber</c>, 0 for no limit.</summary>
internal static class Amount
{
    public static void Check(JsonArray list, PropertyType property, ValueProblems problems, string path)
    {
        var (least, most) = (property.DataType.Setting<int>("minNumber"), property.DataType.Setting<int>("maxNumber"));
        if (list.Count < least)
            problems.Rule(path, $"Pilih sedikitnya {least}.");
        if (most > 0 && list.Count > most)
            problems.Rule(path, $"Pilih paling banyak {most}.");
    }
}
