namespace BanjarSari.Web.Cms.ManagementApi.Users;

/// <summary>Umbraco's <c>UserOrderModel</c>.</summary>
internal enum UserOrder
{
    /// <summary>By name.</summary>
    Name,

    /// <summary>By user name.</summary>
    UserName,

    /// <summary>By e-mail address.</summary>
    Email,

    /// <summary>By language.</summary>
    Language,

    /// <summary>By key.</summary>
    Id,

    /// <summary>By when it was made.</summary>
    CreateDate,

    /// <summary>By when it was changed.</summary>
    UpdateDate,

    /// <summary>Open ones apart from shut ones.</summary>
    IsApproved,

    /// <summary>Locked ones apart.</summary>
    IsLockedOut,

    /// <summary>By last sign-in.</summary>
    LastLoginDate,
}
