namespace BanjarSari.Web.Cms.Users;

/// <summary>A rule of accounts forbids what was asked; the message is a sentence for whoever asked.</summary>
public sealed class UserException(string sentence) : Exception(sentence)
{
    /// <summary>The field that is wrong, where it is one: <c>password</c>, <c>email</c>, <c>name</c>.</summary>
    public string Field { get; init; } = "";

    /// <summary>A word for programs.</summary>
    public string Code { get; init; } = "Refused";
}
