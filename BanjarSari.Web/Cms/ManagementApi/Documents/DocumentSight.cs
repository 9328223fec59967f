using BanjarSari.Web.Cms.Content;
using BanjarSari.Web.Cms.Content.Rows;
using BanjarSari.Web.Cms.Users.Permissions;

namespace BanjarSari.Web.Cms.ManagementApi.Documents;

/// <summary>What of the content tree an account sees.</summary>
/// <param name="Access">Its rights.</param>
/// <param name="StartPaths">Paths of its start nodes.</param>
internal sealed record DocumentSight(ContentAccess Access, IReadOnlyList<IReadOnlyList<Guid>> StartPaths)
{
    /// <summary>Nothing is hidden: lists need not be looked through.</summary>
    public bool Everything => Access.IsAdmin || (Access.Documents.Everything && Access.Groups.All(group => group.AtNodes.Count == 0) && Access.May(DocumentVerbs.Read, []));

    /// <summary>May be opened. Not for trashed documents, which count as where they were.</summary>
    public bool Opens(Document document) => Access.Sees([.. TreePaths.Keys(document.TreePath)]);

    /// <summary>Is shown in the tree: open, or on the way to a start node.</summary>
    public bool Shows(Document document) => Opens(document) || ContentAccess.LeadsTo(document.Id, StartPaths);
}
