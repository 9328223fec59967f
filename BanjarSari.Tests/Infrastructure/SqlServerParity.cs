using System.Linq.Expressions;
using System.Reflection;
using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Security;
using BanjarSari.Web.Cms.DataStore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Storage;

namespace BanjarSari.Tests.Infrastructure;

/// <summary>
/// Every query that any test makes EF translate for SQLite is translated for SQL Server too, on the spot: a query
/// that only one of them can do fails the test that ran it. No server is needed for that.
/// </summary>
public sealed class SqlServerParity : IQueryExpressionInterceptor
{
    private static readonly DbContextOptions<SqlServerPopulationDbContext> Options =
        new DbContextOptionsBuilder<SqlServerPopulationDbContext>().UseSqlServer("Server=none").Options;

    private static readonly DbContextOptions<SqlServerCmsDbContext> CmsOptions =
        new DbContextOptionsBuilder<SqlServerCmsDbContext>().UseSqlServer("Server=none").Options;

    private static readonly MethodInfo CompileMethod = typeof(SqlServerParity).GetMethod(nameof(Compile), BindingFlags.NonPublic | BindingFlags.Static)!;
    private static int _translated;

    private readonly Func<DbContext> _server;

    private SqlServerParity(Func<DbContext> server) => _server = server;

    /// <summary>For the population store. One instance: another would be another inner service provider for EF.</summary>
    public static SqlServerParity Instance { get; } = new(NewContext);

    /// <summary>For the host's store.</summary>
    public static SqlServerParity Cms { get; } = new(NewCmsContext);

    /// <summary>Number of different queries translated so far.</summary>
    public static int Translated => _translated;

    public static SqlServerPopulationDbContext NewContext() => new(Options, new WriteGate(), new AuditChainer(new KeyRing(new byte[32])));

    public static SqlServerCmsDbContext NewCmsContext() => new(CmsOptions, new CmsWriteGate());

    /// <inheritdoc/>
    public Expression QueryCompilationStarting(Expression queryExpression, QueryExpressionEventData eventData)
    {
        using var server = _server();
        var roots = new Roots(server);
        var query = roots.Visit(queryExpression);
        if (!roots.Raw)
        {
            var result = query.Type.IsGenericType && query.Type.IsAssignableTo(typeof(IQueryable)) ? typeof(IEnumerable<>).MakeGenericType(query.Type.GetGenericArguments()[0]) : query.Type;
            CompileMethod.MakeGenericMethod(result).Invoke(null, BindingFlags.DoNotWrapExceptions, null, [server, query], null);
            Interlocked.Increment(ref _translated);
        }

        return queryExpression;
    }

    private static void Compile<TResult>(DbContext server, Expression query) => server.GetService<IDatabase>().CompileQuery<TResult>(query, async: false);

    /// <summary>Puts the tables of the SQL Server model in the place of SQLite's.</summary>
    private sealed class Roots(DbContext server) : ExpressionVisitor
    {
        /// <summary>The query is SQL by hand, of one provider on purpose.</summary>
        public bool Raw { get; private set; }

        protected override Expression VisitExtension(Expression node)
        {
            Raw |= node is QueryRootExpression && node.GetType().Name.Contains("Sql", StringComparison.Ordinal);
            return node switch
            {
                EntityQueryRootExpression root when root.GetType() == typeof(EntityQueryRootExpression) => new EntityQueryRootExpression(server.Model.FindEntityType(root.EntityType.Name)!),
                QueryRootExpression or QueryParameterExpression => node,
                _ => base.VisitExtension(node),
            };
        }
    }
}
