using BanjarSari.SelfService.Commands;

namespace BanjarSari.SelfService.Audit;

/// <summary>
/// <c>verify-audit</c>: says for each chain whether it holds, against every head kept in <c>audit-heads</c> and those given,
/// and prints its head for writing down outside.
/// </summary>
internal sealed class VerifyAuditVerb(AuditVerifier verifier, AuditHeadFolder kept) : ICommandVerb
{
    public string Name => "verify-audit";

    public string Usage => "[--head RANTAI:NOMOR:MAC]…";

    public StoreUse Stores => StoreUse.BesideServer;

    public async Task<int> RunAsync(IReadOnlyList<string> arguments, TextWriter output, TextWriter error, CancellationToken cancellation)
    {
        var given = new List<AuditHead>();
        for (var i = 0; i < arguments.Count; i += 2)
        {
            if (arguments[i] != "--head" || i + 1 == arguments.Count || !AuditHead.TryParse(arguments[i + 1], out var head))
                return 2;
            given.Add(head);
        }

        List<AuditHead> heads;
        try
        {
            heads = [.. kept.Read(), .. given];
        }
        catch (InvalidDataException damaged)
        {
            await error.WriteLineAsync(damaged.Message);
            return 1;
        }

        var code = 0;
        foreach (var chain in (string[])[AuditChainer.ProcessChain, AuditChainer.AccessChain])
        {
            var verdict = await verifier.VerifyAsync(chain, heads, cancellation);
            if (verdict.Holds)
            {
                await output.WriteLineAsync($"Rantai {chain}: utuh, {verdict.Head.Sequence} baris, cocok dengan {heads.Count(head => head.Chain == chain)} catatan di luar. Kepala: {verdict.Head}");
            }
            else
            {
                await error.WriteLineAsync($"Rantai {chain}: PUTUS pada baris {verdict.BrokenAt}: {verdict.Reason}.");
                code = 1;
            }
        }

        return code;
    }
}
