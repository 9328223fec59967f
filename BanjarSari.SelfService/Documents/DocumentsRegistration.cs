using BanjarSari.SelfService.Documents.PinSlips;
using Microsoft.Extensions.DependencyInjection;

namespace BanjarSari.SelfService.Documents;

internal static class DocumentsRegistration
{
    public static IServiceCollection AddDocuments(this IServiceCollection services) => services
        .AddSingleton<PinSlipPdf>();
}
