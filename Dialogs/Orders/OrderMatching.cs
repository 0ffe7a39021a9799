using System.Text.RegularExpressions;
using BotApp.Commerce.Customers;
using BotApp.Commerce.Orders;

namespace BotApp.Dialogs.Orders;

/// <summary>Which order a message means, tried from its whole meaning to what may be left of it.</summary>
internal static partial class OrderMatching
{
    /// <summary>
    /// An order whose number ends as digits of the message do; else all that was said; else an article that the words name among others, whatever day they speak
    /// of; else what was said without the words, which may be chatter.
    /// </summary>
    public static async Task<OrderMatch> MatchAsync(
        this OrderDesk orders,
        Shopper shopper,
        OrderForm form,
        string? text,
        IReadOnlyList<string> shown,
        CancellationToken cancellationToken
    )
    {
        var words = form.Words(shown);
        if (words.Number is null && await OfDigitsAsync(orders, shopper, text, cancellationToken) is { } ended)
        {
            return ended;
        }

        var match = await orders.MatchAsync(shopper, words, cancellationToken);
        if (match is OrderMatch.None && words is { Number: null, Ordinal: null } && !string.IsNullOrEmpty(text))
        {
            match = await orders.MatchAsync(
                shopper,
                words with
                {
                    Product = null,
                    Placed = null,
                    Mentions = Meant(text),
                },
                cancellationToken
            );
        }

        return match is OrderMatch.None && words.Product is not null
            ? await orders.MatchAsync(shopper, words with { Product = null }, cancellationToken)
            : match;
    }

    /// <summary>"003008 到哪了": six or seven digits by themselves may be anything, a postcode too; they name an order only where exactly one of the customer's ends so.</summary>
    private static async Task<OrderMatch.One?> OfDigitsAsync(
        OrderDesk orders,
        Shopper shopper,
        string? text,
        CancellationToken cancellationToken
    ) =>
        Digits().Match(text ?? "") is { Success: true } digits
            ? await orders.MatchAsync(shopper, new OrderWords { Number = digits.Value }, cancellationToken) as OrderMatch.One
            : null;

    /// <summary>What reminds of an article and names none left out: 显示签收 is no monitor, a 手机号 no phone.</summary>
    internal static string Meant(string text) =>
        text.Replace("显示签收", "", StringComparison.Ordinal).Replace("手机号", "", StringComparison.Ordinal);

    /// <summary>The form without an article that the words only remind of.</summary>
    internal static OrderForm Meant(OrderForm form, string text) =>
        form.Product is { } product
        && text.Contains(product, StringComparison.Ordinal)
        && !Meant(text).Contains(product, StringComparison.Ordinal)
            ? form with
            {
                Product = null,
            }
            : form;

    [GeneratedRegex("(?<![0-9A-Za-z.])[0-9]{6,7}(?![0-9A-Za-z.])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Digits();
}
