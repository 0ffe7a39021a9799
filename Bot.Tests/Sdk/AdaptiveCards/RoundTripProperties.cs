using AdaptiveCards;
using FsCheck;
using FsCheck.Fluent;

namespace BotApp.Tests.Sdk.AdaptiveCards;

/// <summary>Whatever texts and numbers a card is built from, reading what it wrote gives the same card.</summary>
public sealed class RoundTripProperties
{
    [Fact]
    public void Any_card_is_read_as_it_was_written() =>
        Prop.ForAll<string, int, bool>(
                (text, number, flag) =>
                {
                    var json = Build(text, number, flag).ToJson();
                    return string.Equals(AdaptiveCard.FromJson(json).Card.ToJson(), json, StringComparison.Ordinal);
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Any_property_nobody_knows_is_kept() =>
        Prop.ForAll<NonEmptyString, string, bool>(
                (name, value, isText) =>
                {
                    var element = new AdaptiveUnknownElement { Type = "Chart" };
                    element.AdditionalProperties["x-" + name.Get] = isText ? value : 5L;
                    var json = new AdaptiveCard("1.5") { Body = { element } }.ToJson();
                    return string.Equals(AdaptiveCard.FromJson(json).Card.ToJson(), json, StringComparison.Ordinal);
                }
            )
            .QuickCheckThrowOnFailure();

    private static AdaptiveCard Build(string text, int number, bool flag) =>
        new("1.5")
        {
            FallbackText = text,
            Body =
            {
                new AdaptiveTextBlock(text)
                {
                    Wrap = flag,
                    MaxLines = number,
                    Separator = !flag,
                },
                new AdaptiveNumberInput
                {
                    Id = "n" + text,
                    Value = number / 3.0,
                    Max = number,
                },
                new AdaptiveColumnSet
                {
                    PixelMinHeight = (uint)Math.Abs((long)number),
                    Columns =
                    {
                        new AdaptiveColumn { Width = new AdaptiveWidth((uint)Math.Abs((long)number)), Items = { new AdaptiveImage(text) } },
                    },
                },
            },
            Actions =
            {
                new AdaptiveSubmitAction
                {
                    Title = text,
                    Data = new
                    {
                        text,
                        number,
                        flag,
                    },
                    IsEnabled = flag,
                },
            },
        };
}
