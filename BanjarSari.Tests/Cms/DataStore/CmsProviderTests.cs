using BanjarSari.Web.Cms.DataStore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace BanjarSari.Tests.Cms.DataStore;

/// <summary>What proves, without a server, that both providers carry the same store (design.md 3).</summary>
public sealed class CmsProviderTests
{
    [Test]
    public void Each_provider_has_a_migration_for_the_whole_model()
    {
        using var sqlite = NewSqlite();
        using var server = SqlServerParity.NewCmsContext();

        Assert.Multiple(() =>
        {
            Assert.That(sqlite.Database.HasPendingModelChanges(), Is.False, "run .ci/migration cms NAME");
            Assert.That(server.Database.HasPendingModelChanges(), Is.False, "run .ci/migration cms NAME");
        });
    }

    [Test]
    public void Migrations_come_in_pairs_of_the_same_name()
    {
        using var sqlite = NewSqlite();
        using var server = SqlServerParity.NewCmsContext();

        Assert.That(Names(sqlite), Is.EqualTo(Names(server)));

        static IEnumerable<string> Names(DbContext db) => db.Database.GetMigrations().Select(name => name.Split('_', 2)[1]);
    }

    [Test]
    public void The_script_for_SQL_Server_is_sound_Transact_SQL()
    {
        using var server = SqlServerParity.NewCmsContext();
        var script = server.GetService<IMigrator>().GenerateScript(options: MigrationsSqlGenerationOptions.Idempotent);

        new TSql160Parser(initialQuotedIdentifiers: true).Parse(new StringReader(script), out var errors);

        Assert.Multiple(() =>
        {
            Assert.That(errors.Select(error => $"{error.Line}: {error.Message}"), Is.Empty);
            Assert.That(script, Does.Contain("CREATE TABLE [cms].[Users]"));
        });
    }

    [Test]
    public void Both_models_have_the_same_tables_and_columns()
    {
        using var sqlite = NewSqlite();
        using var server = SqlServerParity.NewCmsContext();

        Assert.That(Columns(sqlite), Is.EqualTo(Columns(server)));

        static IEnumerable<string> Columns(DbContext db) =>
            from entity in db.Model.GetEntityTypes()
            from property in entity.GetProperties()
            orderby entity.GetTableName(), property.GetColumnName()
            select $"{entity.GetTableName()}.{property.GetColumnName()}{(property.IsNullable ? "?" : "")}";
    }

    [Test]
    public void No_column_of_SQL_Server_is_too_long_for_its_index()
    {
        using var server = SqlServerParity.NewCmsContext();
        const int bytesPerKey = 1700;

        var tooLong = server.Model.GetEntityTypes().SelectMany(entity => entity.GetIndexes())
            .Where(index => index.Properties.Sum(property => property.ClrType == typeof(string) ? 2 * (property.GetMaxLength() is > 0 and var length ? length : 4000) : 16) > bytesPerKey)
            .Select(index => index.DisplayName());

        Assert.That(tooLong, Is.Empty);
    }

    private static SqliteCmsDbContext NewSqlite() => new(new DbContextOptionsBuilder<SqliteCmsDbContext>().UseSqlite("Data Source=:memory:").Options, new CmsWriteGate());
}
