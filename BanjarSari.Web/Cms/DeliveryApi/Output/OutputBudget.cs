namespace BanjarSari.Web.Cms.DeliveryApi.Output;

/// <summary>How much one answer may hold: nested expansion multiplies, and the answer must stay bounded.</summary>
internal sealed class OutputBudget
{
    private const int Most = 3_000;
    private int _spent;

    /// <summary>Counts one document or block. Throws <see cref="DeliveryProblemException"/> beyond the limit.</summary>
    public void Spend()
    {
        if (++_spent > Most)
            throw new DeliveryProblemException("Answer too large", $"The answer would hold more than {Most} items; take fewer, or expand less.");
    }
}
