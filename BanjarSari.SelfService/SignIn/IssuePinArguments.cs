namespace BanjarSari.SelfService.SignIn;

/// <summary>Arguments of <see cref="IssuePinVerb"/>, taken apart.</summary>
internal sealed record IssuePinArguments
{
    public string? Nik { get; private init; }

    public string? Family { get; private init; }

    public string? Rt { get; private init; }

    public string? Hamlet { get; private init; }

    public string? Slip { get; private init; }

    public string? Checked { get; private init; }

    /// <summary>Whether several people may be meant.</summary>
    public bool IsBatch => Nik is null;

    /// <summary>Null when they make no sense: not exactly one of NIK, family and RT, or an option twice, unknown or without value.</summary>
    public static IssuePinArguments? Parse(IReadOnlyList<string> arguments)
    {
        var values = new Dictionary<string, string>();
        for (var i = 0; i < arguments.Count; i++)
        {
            var isOption = arguments[i].StartsWith("--", StringComparison.Ordinal);
            if (isOption && i + 1 == arguments.Count)
                return null;
            if (!values.TryAdd(isOption ? arguments[i] : "NIK", isOption ? arguments[++i] : arguments[i]))
                return null;
        }

        var read = new IssuePinArguments
        {
            Nik = values.GetValueOrDefault("NIK"),
            Family = values.GetValueOrDefault("--family"),
            Rt = values.GetValueOrDefault("--rt"),
            Hamlet = values.GetValueOrDefault("--hamlet"),
            Slip = values.GetValueOrDefault("--slip"),
            Checked = values.GetValueOrDefault("--checked"),
        };
        var given = new[] { read.Nik, read.Family, read.Rt, read.Hamlet, read.Slip, read.Checked }.Count(value => value is not null);
        var targets = new[] { read.Nik, read.Family, read.Rt }.Count(value => value is not null);
        return targets == 1 && given == values.Count && (read.Hamlet is null || read.Rt is not null) ? read : null;
    }
}
