namespace BotApp.Commerce.Catalogue;

/// <summary>
/// What somebody wants to be told about a variant, once. <paramref name="Target"/>: at this price or below (null: below today's). <paramref name="Agrees"/>: the
/// customer was asked and agreed to such notices, which the deed then writes down.
/// </summary>
public sealed record WatchWish(string Sku, WatchKind Kind, decimal? Target = null, bool Agrees = false);

/// <summary>Which watch is to be stopped.</summary>
public sealed record StopWatchWish(string WatchNumber);
