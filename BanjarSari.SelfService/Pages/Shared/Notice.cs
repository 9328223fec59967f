namespace BanjarSari.SelfService.Pages.Shared;

/// <summary>A sentence at the top of the next page that says what an act did.</summary>
/// <param name="Kind"><see cref="Success"/>, <see cref="Information"/> or <see cref="Warning"/>.</param>
/// <param name="Text">What happened and what to do next, without NIK, Nomor KK or PIN: it travels in a cookie.</param>
public sealed record Notice(string Kind, string Text)
{
    /// <summary>It worked.</summary>
    public const string Success = "success";

    /// <summary>Good to know.</summary>
    public const string Information = "info";

    /// <summary>Something needs attention.</summary>
    public const string Warning = "warning";
}
