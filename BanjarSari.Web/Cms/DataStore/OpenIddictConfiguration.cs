using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OpenIddict.EntityFrameworkCore.Models;

namespace BanjarSari.Web.Cms.DataStore;

/// <summary>What OpenIddict leaves without a length is unbounded: tokens and lists in JSON.</summary>
internal sealed class OpenIddictConfiguration :
    IEntityTypeConfiguration<OpenIddictEntityFrameworkCoreApplication<Guid>>, IEntityTypeConfiguration<OpenIddictEntityFrameworkCoreAuthorization<Guid>>,
    IEntityTypeConfiguration<OpenIddictEntityFrameworkCoreScope<Guid>>, IEntityTypeConfiguration<OpenIddictEntityFrameworkCoreToken<Guid>>
{
    public void Configure(EntityTypeBuilder<OpenIddictEntityFrameworkCoreApplication<Guid>> builder) => Open(builder, "OidcApplications");

    public void Configure(EntityTypeBuilder<OpenIddictEntityFrameworkCoreAuthorization<Guid>> builder) => Open(builder, "OidcAuthorizations");

    public void Configure(EntityTypeBuilder<OpenIddictEntityFrameworkCoreScope<Guid>> builder) => Open(builder, "OidcScopes");

    public void Configure(EntityTypeBuilder<OpenIddictEntityFrameworkCoreToken<Guid>> builder) => Open(builder, "OidcTokens");

    private static void Open<T>(EntityTypeBuilder<T> builder, string table)
        where T : class
    {
        builder.ToTable(table);
        // 400 is our convention; OpenIddict's own column of that length is part of an index.
        foreach (var property in builder.Metadata.GetProperties().Where(property => property.ClrType == typeof(string) && (property.GetMaxLength() ?? 400) == 400 && !property.IsIndex()).ToList())
            builder.Property(property.Name).HasMaxLength(-1);
    }
}
