namespace BanjarSari.SelfService.Aid;

/// <summary>One handing-out as a resident reads it.</summary>
/// <param name="Stage">Period or stage.</param>
/// <param name="On">Planned or actual date.</param>
/// <param name="What">Money, goods or both in words.</param>
/// <param name="Delivered">Handed out; false: planned.</param>
/// <param name="Overdue">Planned for a day that has passed.</param>
public sealed record AidDisbursementView(string Stage, DateOnly On, string What, bool Delivered, bool Overdue);
