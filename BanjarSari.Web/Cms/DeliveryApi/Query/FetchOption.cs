using BanjarSari.Web.Cms.Published;

namespace BanjarSari.Web.Cms.DeliveryApi.Query;

/// <summary><c>fetch</c>: the part of the tree to look in, <c>children:ID</c>, <c>descendants:PATH</c>, <c>ancestors:ID</c>.</summary>
internal sealed record FetchOption(string Kind, string Node)
{
    private static readonly string[] Kinds = ["ancestors", "children", "descendants"];

    /// <summary>Reads the parameter; null when it is absent.</summary>
    public static FetchOption? Parse(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return null;
        var parts = text.Split(':', 2);
        return parts.Length == 2 && parts[1].Length > 0 && Kinds.FirstOrDefault(kind => kind.Equals(parts[0], StringComparison.OrdinalIgnoreCase)) is { } kind
            ? new FetchOption(kind, parts[1])
            : throw new DeliveryProblemException("Selector option not found", "One of the attempted 'fetch' options does not exist");
    }

    /// <summary>The documents of that part; none when the node is not there.</summary>
    public IEnumerable<PublishedContent> Select(DeliveryScope scope)
    {
        if (scope.Find(Node) is not { } node)
            return [];
        return Kind switch
        {
            "children" => node.Children,
            "descendants" => node.Descendants,
            _ => node.Ancestors.Reverse(),
        };
    }
}
