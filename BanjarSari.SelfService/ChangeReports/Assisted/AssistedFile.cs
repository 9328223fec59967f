namespace BanjarSari.SelfService.ChangeReports.Assisted;

/// <summary>A photo or PDF taken at the counter.</summary>
/// <param name="Ordinal">The item it supports, from 1; the signed form goes with the first.</param>
/// <param name="Stream">Its bytes, read once.</param>
/// <param name="Length">How many.</param>
public sealed record AssistedFile(int Ordinal, Stream Stream, long Length);
