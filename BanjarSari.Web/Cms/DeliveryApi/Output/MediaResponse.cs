namespace BanjarSari.Web.Cms.DeliveryApi.Output;

/// <summary>A media item that was asked for.</summary>
internal sealed record MediaResponse : MediaModel
{
    /// <summary>Path of names.</summary>
    public required string Path { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime CreateDate { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime UpdateDate { get; init; }

    /// <summary>The same without what only an item has that was asked for.</summary>
    public MediaModel Plain() => new()
    {
        Id = Id,
        Name = Name,
        MediaType = MediaType,
        Url = Url,
        Extension = Extension,
        Width = Width,
        Height = Height,
        Bytes = Bytes,
        FocalPoint = FocalPoint,
        Crops = Crops,
        Sizes = Sizes,
        Properties = Properties,
    };
}
