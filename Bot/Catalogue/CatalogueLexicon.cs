using BotApp.Commerce.Catalogue;
using BotApp.Commerce.Storage;
using BotApp.Recognizers.Entities.Lexicon;

namespace BotApp.Catalogue;

/// <summary>Keeps the recognizers' names and the kinds of goods those of the shop's catalogue: looks now and then whether a name changed, and teaches them all anew when one did.</summary>
internal sealed partial class CatalogueLexicon(
    CatalogueDesk catalogue,
    ShopOpening opening,
    ProductLexicon lexicon,
    KindIndex kinds,
    TimeProvider time,
    ILogger<CatalogueLexicon> log
) : BackgroundService
{
    public static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(15);

    private string? known;

    /// <summary>Teaches the names if any changed since the last time; true when they did.</summary>
    public async Task<bool> RefreshAsync(CancellationToken cancellationToken)
    {
        var version = await catalogue.NamesVersionAsync(cancellationToken);
        if (version == known)
        {
            return false;
        }

        var categories = await catalogue.CategoriesAsync(cancellationToken);
        var products = await catalogue.ProductsAsync(null, cancellationToken);
        lexicon.Replace(CatalogueNames.Of(categories, products));
        kinds.Replace(products);
        known = version;
        LogLearned(products.Count);
        return true;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await opening.OpenAsync(stoppingToken);
        using var timer = new PeriodicTimer(LookEvery, time);
        do
        {
            await TryRefreshAsync(stoppingToken);
        } while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    /// <summary>A database that does not answer now is asked again; the names stay as they were.</summary>
    private async Task TryRefreshAsync(CancellationToken stoppingToken)
    {
        try
        {
            await RefreshAsync(stoppingToken);
        }
        catch (System.Data.Common.DbException exception)
        {
            LogNotRead(exception);
        }
    }

    [LoggerMessage(LogLevel.Information, "The names of {Count} products were learned.")]
    private partial void LogLearned(int count);

    [LoggerMessage(LogLevel.Warning, "The catalogue could not be read; the names known so far stay.")]
    private partial void LogNotRead(Exception exception);
}
