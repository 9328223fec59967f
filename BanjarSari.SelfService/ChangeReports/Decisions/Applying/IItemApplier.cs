namespace BanjarSari.SelfService.ChangeReports.Decisions.Applying;

/// <summary>Makes the register follow one kind of item; adds to the act, the caller saves.</summary>
public interface IItemApplier
{
    /// <summary>Which of <see cref="ReportKinds"/>.</summary>
    IReadOnlyList<string> Kinds { get; }

    /// <summary>Throws <see cref="Register.RegisterException"/> with a sentence when the register does not allow it.</summary>
    Task ApplyAsync(AppliedItem item, CancellationToken cancellation);
}
