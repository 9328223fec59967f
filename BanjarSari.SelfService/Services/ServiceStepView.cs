namespace BanjarSari.SelfService.Services;

/// <summary>One dated step as its resident reads it.</summary>
/// <param name="On">Day, village time.</param>
/// <param name="State">State reached.</param>
/// <param name="Post">Post that did it, never a person.</param>
/// <param name="Note">Remark for the resident.</param>
public sealed record ServiceStepView(DateOnly On, string State, string Post, string? Note);
