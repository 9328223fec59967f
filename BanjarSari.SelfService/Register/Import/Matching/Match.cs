namespace BanjarSari.SelfService.Register.Import.Matching;

/// <summary>The resident of the register that a row is about.</summary>
/// <param name="ResidentId">Key.</param>
/// <param name="FamilyId">Family on record.</param>
internal sealed record Match(Guid ResidentId, Guid? FamilyId);
