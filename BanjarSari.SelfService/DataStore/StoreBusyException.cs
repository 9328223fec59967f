namespace BanjarSari.SelfService.DataStore;

/// <summary>The store could not be written within 5 seconds; the caller answers 503 and keeps what was typed.</summary>
public sealed class StoreBusyException() : Exception("The population store is busy.");
