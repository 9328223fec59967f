using BanjarSari.SelfService.Commands;

namespace BanjarSari.SelfService.Audit;

/// <summary><c>verify-audit</c>: says for each chain whether it holds, and prints its head for writing down outside.</summary>
internal sealed class VerifyAuditVerb(AuditVerifier verifier) : ICommandVerb
{
    public string Name => "verify-audit";

    public string Usage => "[--head RANTAI:NOMOR:MAC]…";

    public StoreUse Stores => StoreUse.BesideServer;

    public async Task<int> RunAsync(IReadOnlyList<string> arguments, TextWriter output, TextWriter error, CancellationToken cancellation)
    {
        var heads = new Dictionary<string, AuditHead>();
        for (var i = 0; i < arguments.Count; i += 2)
        {
            if (arguments[i] != "--head" || i + 1 == arguments.Count || !AuditHead.TryParse(arguments[i + 1], out var head))
                return 2;
            heads[head.Chain] = head;
        }

        var code = 0;
        foreach (var chain in (string[])[AuditChainer.ProcessChain, AuditChainer.AccessChain])
        {
            var verdict = await verifier.VerifyAsync(chain, heads.GetValueOrDefault(chain), cancellation);
            if (verdict.Holds)
            {
                await output.WriteLineAsync($"Rantai {chain}: utuh, {verdict.Head.Sequence} baris. Kepala: {verdict.Head}");
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
