using Microsoft.AspNetCore.Identity;

namespace BanjarSari.Web.Cms.Users;

/// <summary>An account of the backoffice. The e-mail address is also the user name.</summary>
public sealed class CmsUser : IdentityUser<Guid>
{
    /// <summary>Name of the person, as others see it.</summary>
    public required string Name { get; set; }

    /// <summary>Language of the backoffice, a culture code such as <c>id</c>.</summary>
    public string Language { get; set; } = "id";

    /// <summary>UTC.</summary>
    public DateTime CreatedAt { get; init; }

    /// <summary>UTC; last change by an administrator or the user.</summary>
    public DateTime UpdatedAt { get; set; }

    /// <summary>UTC; set while an administrator has shut the account.</summary>
    public DateTime? DisabledAt { get; set; }

    /// <summary>UTC.</summary>
    public DateTime? LastSignInAt { get; set; }

    /// <summary>UTC; null until the first password is set.</summary>
    public DateTime? PasswordChangedAt { get; set; }

    /// <summary>Secret of the authenticator app, sealed with a key of the root key; null: none.</summary>
    public byte[]? TotpSecret { get; set; }

    /// <summary>UTC; set when the first code was right.</summary>
    public DateTime? TotpEnrolledAt { get; set; }

    /// <summary>Time step of the last code that was taken: a code opens once.</summary>
    public long? TotpLastStep { get; set; }

    /// <summary>Start nodes in the content tree; where there are any, they take the place of the groups'.</summary>
    public List<Guid> DocumentStartNodes { get; set; } = [];

    /// <summary>The whole content tree, whatever the groups say of start nodes.</summary>
    public bool DocumentRootAccess { get; set; }

    /// <summary>Start nodes in the media tree; where there are any, they take the place of the groups'.</summary>
    public List<Guid> MediaStartNodes { get; set; } = [];

    /// <summary>The whole media tree, whatever the groups say of start nodes.</summary>
    public bool MediaRootAccess { get; set; }

    /// <summary>Groups of the user.</summary>
    public ICollection<UserGroupMember> Groups { get; } = [];
}
