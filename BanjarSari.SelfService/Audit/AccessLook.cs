namespace BanjarSari.SelfService.Audit;

/// <summary>One look as the resident reads it.</summary>
/// <param name="At">UTC.</param>
/// <param name="Action">One of <see cref="AccessActions"/>.</param>
/// <param name="ActorKind">Resident, officer or the system.</param>
/// <param name="ActorName">Relation of a family member; an officer's name, which the resident does not see.</param>
/// <param name="ActorPost">Post or role.</param>
/// <param name="Purpose">Why.</param>
public sealed record AccessLook(DateTime At, string Action, ActorKind ActorKind, string ActorName, string ActorPost, string Purpose)
{
    /// <summary>Who looked: the post of an officer, never their name (register.md section 12); the relation of a family member.</summary>
    public string Who => ActorKind == ActorKind.Resident && ActorPost != ActorName ? $"{ActorPost} ({ActorName})" : ActorPost;

    /// <summary>What was done, as a sentence begins.</summary>
    public string What => char.ToUpperInvariant(Action[0]) + Action[1..];
}
