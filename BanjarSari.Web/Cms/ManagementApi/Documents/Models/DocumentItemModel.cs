namespace BanjarSari.Web.Cms.ManagementApi.Documents.Models;

/// <summary>Umbraco's <c>DocumentItemResponseModel</c>: a document where its name is enough.</summary>
internal record DocumentItemModel
{
    public required Guid Id { get; init; }

    public IReadOnlyList<FlagModel> Flags { get; } = [];

    public required bool IsTrashed { get; init; }

    /// <summary>No page asks its readers to sign in.</summary>
    public bool IsProtected { get; }

    public required ReferenceByIdModel? Parent { get; init; }

    public required bool HasChildren { get; init; }

    public required DocumentTypeReferenceModel DocumentType { get; init; }

    public required IReadOnlyList<DocumentVariantItemModel> Variants { get; init; }
}
