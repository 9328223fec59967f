namespace BanjarSari.Web.Commands;

/// <summary>
/// The command line, parted: <c>[--Setting value]… [VERB argument…]</c>. Settings may also stand after the verb;
/// there they are told from its own options by a colon in their name or by being one of the host's.
/// </summary>
internal sealed record CommandLine(string[] Settings, string? Verb, IReadOnlyList<string> Arguments)
{
    private static readonly HashSet<string> HostSettings = new(StringComparer.OrdinalIgnoreCase)
    {
        "AllowedHosts", "applicationName", "contentRoot", "DataDirectory", "environment", "http_ports", "https_ports", "urls",
    };

    public static CommandLine Parse(IReadOnlyList<string> args)
    {
        var settings = new List<string>();
        var arguments = new List<string>();
        string? verb = null;
        for (var i = 0; i < args.Count; i++)
        {
            if (args[i].StartsWith("--", StringComparison.Ordinal) && (verb is null || IsSetting(args[i])))
            {
                settings.Add(args[i]);
                if (!args[i].Contains('=', StringComparison.Ordinal) && i + 1 < args.Count)
                    settings.Add(args[++i]);
            }
            else if (verb is null)
            {
                verb = args[i];
            }
            else
            {
                arguments.Add(args[i]);
            }
        }

        return new CommandLine([.. settings], verb, arguments);
    }

    private static bool IsSetting(string arg)
    {
        var name = arg[2..].Split('=')[0];
        return name.Contains(':', StringComparison.Ordinal) || HostSettings.Contains(name);
    }
}
