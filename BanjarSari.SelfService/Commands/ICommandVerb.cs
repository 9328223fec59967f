namespace BanjarSari.SelfService.Commands;

/// <summary>
/// A command verb of the program: <c>dotnet run --project BanjarSari.Web -- VERB …</c>. Registered in the
/// services; the host finds it by <see cref="Name"/>, prepares the stores and runs it in a scope.
/// </summary>
public interface ICommandVerb
{
    /// <summary>The word on the command line: <c>import-residents</c>.</summary>
    string Name { get; }

    /// <summary>Arguments, for the usage line: <c>FILE [--dry-run]</c>.</summary>
    string Usage { get; }

    /// <summary>Whether the verb needs the data directory for itself; see <see cref="StoreUse"/>.</summary>
    StoreUse Stores => StoreUse.Alone;

    /// <summary>
    /// Runs. Returns the exit code: 0 done, 1 refused with one clear line on <paramref name="error"/>, 2 wrong
    /// arguments.
    /// </summary>
    Task<int> RunAsync(IReadOnlyList<string> arguments, TextWriter output, TextWriter error, CancellationToken cancellation);
}
