namespace BanjarSari.SelfService.Register.Import;

/// <summary>How far an import is.</summary>
/// <param name="Phase">What is being done, in Indonesian: <c>Membaca berkas</c>.</param>
/// <param name="Done">Rows done in this phase.</param>
/// <param name="Total">Rows of this phase; 0 when not known.</param>
public readonly record struct ImportProgress(string Phase, int Done, int Total)
{
    /// <summary>0 to 100; 0 when the total is not known.</summary>
    public int Percent => Total <= 0 ? 0 : (int)Math.Min(100, 100L * Done / Total);
}
