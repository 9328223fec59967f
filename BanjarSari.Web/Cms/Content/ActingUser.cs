namespace BanjarSari.Web.Cms.Content;

/// <summary>Who acts on content: an account of the backoffice, or the program itself.</summary>
internal sealed record ActingUser(Guid Key, string Name)
{
    /// <summary>The program: seeding, clean-up.</summary>
    public static ActingUser Program { get; } = new(Guid.Empty, "Sistem");
}
