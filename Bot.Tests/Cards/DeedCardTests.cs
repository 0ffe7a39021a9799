using AdaptiveCards;
using BotApp.Cards.Deeds;
using BotApp.Cards.Shared;
using BotApp.Cards.Welcome;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Quotes;
using BotApp.Tests.TestKit;
using Microsoft.Bot.Schema;

namespace BotApp.Tests.Cards;

/// <summary>The cards every deed shares: a quote, a refusal; and that no button is out of reach.</summary>
public sealed class DeedCardTests : CardTestBase
{
    [Theory]
    [InlineData("zh-CN", "确认办理", "依据：")]
    [InlineData("en-US", "Confirm", "Based on:")]
    public async Task A_quote_shows_its_sum_its_clause_and_a_yes_that_carries_its_id(string language, string yes, string basis)
    {
        Speak(language);
        var quote = await CancellingAsync();

        var card = CardOf(QuoteCard.For(quote, isGuessed: false, Shop.ShopClock));

        var json = card.ToJson();
        json.ShouldContain(Amounts.Of(quote.Amount, quote.Currency));
        json.ShouldContain(basis);
        var command = ActionsOf(card).Single(action => action.Title == yes).ShouldBeOfType<AdaptiveSubmitAction>().Data;
        command.ShouldBe(CardCommand.Yes(quote.Id));
    }

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en-US")]
    public async Task A_refusal_offers_a_person_last(string language)
    {
        Speak(language);
        var wish = new CancelWish("000000000000", null);
        var answer = await Shop.The<CancelDesk>().QuoteAsync(Shop.Xiaoman, wish, CancellationToken.None);

        var card = CardOf(RefusalCard.For(((QuoteAnswer.Refused)answer).Refusal, orderNumber: null, Shop.ShopClock));

        ((CardCommand)((AdaptiveSubmitAction)ActionsOf(card)[^1]).Data).Intent.ShouldBe("human_agent");
    }

    /// <summary>Seen on a telephone 390 pixels wide: Web Chat cut the fourth button of a row off, and the clause could not be opened.</summary>
    [Fact]
    public void Buttons_that_do_not_fit_beside_one_another_stand_one_below_another()
    {
        var matter = new CardButton("“星野 X20 5G手机 等 2 件商品”降价了，申请价保", new CardCommand("price_protection"));

        var many = CardOf(LikelyMattersCard.For([matter, matter]));
        var few = CardOf(LikelyMattersCard.For([matter with { Title = "退款进度" }, matter with { Title = "付尾款" }]));

        many.Actions.ShouldBeEmpty();
        many.Body.OfType<AdaptiveActionSet>().Select(row => row.Actions.Count).ShouldBe([1, 1]);
        few.Actions.Count.ShouldBe(2);
    }

    private async Task<Quote> CancellingAsync()
    {
        var recent = await Shop.Orders.RecentAsync(Shop.Xiaoman, 20, CancellationToken.None);
        var waiting = recent.First(view => view.Order.Status == OrderStatus.ToShip).Order.Number;
        var answer = await Shop.The<CancelDesk>().QuoteAsync(Shop.Xiaoman, new CancelWish(waiting, null), CancellationToken.None);
        return answer.ShouldBeOfType<QuoteAnswer.Offered>().Quote;
    }

    private static AdaptiveCard CardOf(Attachment attachment) => (AdaptiveCard)attachment.Content;

    private static IReadOnlyList<AdaptiveAction> ActionsOf(AdaptiveCard card) =>
        [.. card.Actions, .. card.Body.OfType<AdaptiveActionSet>().SelectMany(row => row.Actions)];
}
