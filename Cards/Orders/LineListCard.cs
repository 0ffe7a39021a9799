using System.Globalization;
using AdaptiveCards;
using BotApp.Cards.Shared;
using BotApp.Commerce.Orders;
using Microsoft.Bot.Schema;

namespace BotApp.Cards.Orders;

/// <summary>Lines of an order to choose from; a tap on a row means that line, the button all of them, and so does its place in words (“第二个”).</summary>
public static class LineListCard
{
    /// <summary>The tapped answer for all lines shown.</summary>
    public const string All = "all";

    /// <param name="lines">In the order they are numbered; at most twenty.</param>
    /// <param name="slot">The question a tap answers.</param>
    public static Attachment For(IReadOnlyList<OrderLine> lines, string currency, string slot, Pictures pictures)
    {
        ArgumentNullException.ThrowIfNull(lines);
        ArgumentNullException.ThrowIfNull(pictures);
        var card = Blocks.Card(OrderTexts.LinesTitle);
        card.Body.Add(Blocks.Title(OrderTexts.LinesTitle));
        card.Body.AddRange(lines.Select((line, index) => Row(index + 1, line, currency, slot, pictures)));
        if (lines.Count > 1)
        {
            card.Actions.Add(Blocks.Button(OrderTexts.AllLines, new CardCommand(CardCommand.Answer, Slot: slot, Value: All)));
        }

        return card.ToAttachment();
    }

    private static AdaptiveContainer Row(int place, OrderLine line, string currency, string slot, Pictures pictures)
    {
        var name = $"{Circled.Of(place)} {line.Name.In(CultureInfo.CurrentUICulture)}";
        var answer = new CardCommand(CardCommand.Answer, Slot: slot, Value: line.No.ToString(CultureInfo.InvariantCulture));
        return new AdaptiveContainer
        {
            Separator = place > 1,
            SelectAction = Blocks.Button(name, answer),
            Items = [Blocks.PictureRow(pictures.Of(line.Picture), name, Blocks.Line(name), Blocks.Small(Details(line, currency)))],
        };
    }

    private static string Details(OrderLine line, string currency) =>
        string.Join(
            " · ",
            new[] { line.Options.In(CultureInfo.CurrentUICulture), $"×{line.Quantity}", Amounts.Of(line.Amount, currency) }.Where(text => text.Length > 0)
        );
}
