using Microsoft.Extensions.DependencyInjection;

namespace BanjarSari.SelfService.FamilyCard;

/// <summary>Services of the family page.</summary>
internal static class FamilyCardRegistration
{
    public static void AddFamilyCard(this IServiceCollection services) => services
        .AddSingleton<FamilyMemberMaker>()
        .AddSingleton<LookLog>()
        .AddScoped<FamilyHeaderReader>()
        .AddScoped<FamilyMembersReader>()
        .AddScoped<FamilyCardService>()
        .AddScoped<FamilyRevealService>()
        .AddScoped<MemberRecordService>();
}
