namespace BotApp.Commerce.Returns;

/// <summary>Follow-up work that goods on their way back call for.</summary>
internal static class ReturnFollowUps
{
    /// <summary>A courier or a label for the way back: <see cref="Returns.BookWayBack"/>.</summary>
    public const string BookWayBack = "pickup-book";

    /// <summary>The new article of an exchange is to be sent: <see cref="SendExchange"/>.</summary>
    public const string SendExchange = "exchange-send";
}

/// <summary>The return or exchange whose way back is to be booked.</summary>
public sealed record BookWayBack(string ReturnNumber);

/// <summary>The exchange whose new article is to be sent.</summary>
public sealed record SendExchange(string ExchangeNumber);
