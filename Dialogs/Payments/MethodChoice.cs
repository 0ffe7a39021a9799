using BotApp.Commerce.Customers;
using BotApp.Commerce.Payments;
using Microsoft.Bot.Builder;

namespace BotApp.Dialogs.Payments;

/// <summary>Finds the means of payment words mean: one the customer has on file, by its kind or the digits of its label.</summary>
public sealed class MethodChoice(PurseDesk purse)
{
    /// <summary>Offered to tap at most.</summary>
    private const int Most = 6;

    /// <summary>Whether the words name a means of payment at all.</summary>
    public static bool IsNamedIn(string text) => MethodTalk.In(text).Count > 0;

    public Task<IReadOnlyList<PaymentMethod>> OnFileAsync(ITurnContext context, CancellationToken cancellationToken) =>
        purse.MethodsAsync(context.Shopper(), cancellationToken);

    /// <summary>The one on file that the message names; null when it names none, or several fit.</summary>
    public Task<PaymentMethod?> NamedAsync(ITurnContext context, CancellationToken cancellationToken) =>
        NamedAsync(context, Said.Of(context).Text, cancellationToken);

    /// <summary>The one on file that the words name; null when they name none, or several fit.</summary>
    public async Task<PaymentMethod?> NamedAsync(ITurnContext context, string text, CancellationToken cancellationToken)
    {
        var kinds = MethodTalk.In(text);
        if (kinds.Count == 0)
        {
            return null;
        }

        var fitting = (await OnFileAsync(context, cancellationToken)).Where(method => method.Kind == kinds[^1]).ToList();
        var labelled = fitting.FindAll(method => MethodTalk.HasLabel(text, method.Label));
        return (labelled.Count > 0 ? labelled : fitting) is [var only] ? only : null;
    }

    /// <summary>The kind the words name last; null when they name none.</summary>
    public static MethodKind? KindIn(string text) => MethodTalk.In(text) is [.., var last] ? last : null;

    /// <summary>Words to tap: the labels of what is on file, of the kind in question if one is.</summary>
    public async Task<string[]> TappableAsync(ITurnContext context, MethodKind? kind, CancellationToken cancellationToken)
    {
        var all = await OnFileAsync(context, cancellationToken);
        var fitting = all.Where(method => kind is null || method.Kind == kind).ToList();
        return [.. (fitting.Count > 0 ? fitting : all).Select(method => method.Label).Take(Most)];
    }
}
