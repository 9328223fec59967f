namespace BanjarSari.SelfService;

/// <summary>
/// The program cannot start, or a command cannot run, for a reason that its operator can put right. The
/// message is one Indonesian sentence that names the setting or file and what to do; it is shown without a stack trace.
/// </summary>
public sealed class StartRefusedException(string message) : InvalidOperationException(message);
