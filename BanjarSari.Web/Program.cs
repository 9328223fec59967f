return await BanjarSari.Web.Composition.Entry.RunAsync(args, Console.Out, Console.Error);

/// <summary>The host's entry point, named for the test host.</summary>
public partial class Program;
