namespace BanjarSari.SelfService.Home;

/// <summary>One notice of the inbox.</summary>
/// <param name="Id">Key, only for the form that marks it as read.</param>
/// <param name="At">UTC.</param>
/// <param name="Title">Heading.</param>
/// <param name="Body">Text.</param>
/// <param name="Link">Local address, or null.</param>
/// <param name="Read">The resident has marked it.</param>
public sealed record HomeNotice(Guid Id, DateTime At, string Title, string Body, string? Link, bool Read);
