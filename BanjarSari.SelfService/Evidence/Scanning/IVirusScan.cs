namespace BanjarSari.SelfService.Evidence.Scanning;

/// <summary>Looks for viruses. Two implementations: clamd where <c>Evidence:ClamdSocket</c> names it, none otherwise.</summary>
internal interface IVirusScan
{
    Task<ScanVerdict> ScanAsync(ReadOnlyMemory<byte> file, CancellationToken cancellation);
}
