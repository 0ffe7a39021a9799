using BotApp.Commerce.Quotes;
using BotApp.Commerce.Refunds;
using BotApp.Commerce.Returns;
using BotApp.Tests.TestKit;
using static BotApp.Tests.Commerce.Returns.Purchases;

namespace BotApp.Tests.Commerce.Refunds;

public sealed class RefundSumDeskTests
{
    /// <summary>A120 + B100, 满200减40: A gone, B alone costs 100, so 180 − 100.</summary>
    [Theory, BothEngines]
    public async Task A_part_is_explained_as_it_was_agreed_to(Engine engine)
    {
        await using var shop = await ShopWith(engine, null, AAndB());
        var desk = shop.The<ReturnDesk>();
        var wish = new ReturnWish(Number, [new ReturnPiece(1, 1)], ReturnKind.NoReason);
        (await Ask(shop)).ShouldBeOfType<RefundSumAnswer.Nothing>();
        var quote = (await desk.QuoteAsync(Shop.Xiaoman, wish, CancellationToken.None)).ShouldBeOfType<QuoteAnswer.Offered>().Quote;
        await desk.CommitAsync(Shop.Xiaoman, quote, "key", CancellationToken.None);

        var sum = (await Ask(shop)).ShouldBeOfType<RefundSumAnswer.Explained>().Sum;

        (sum.Amount, sum.Paid).ShouldBe((80m, 180m));
        sum.Number.ShouldStartWith("TH");
        sum.Lines.Single(line => line.Name == "refund").Amount.ShouldBe(80m);
        sum.Lines.Single(line => line.Name == "refund").How.ShouldContain("180");
        (await shop.The<RefundSumDesk>().ExplainAsync(Shop.Siyuan, Number, CancellationToken.None)).ShouldBeOfType<RefundSumAnswer.NoSuchNumber>();
    }

    /// <summary>Some money of the demo shop went back before there were receipts: its own sums explain it.</summary>
    [Fact]
    public async Task Without_a_receipt_the_order_explains_it()
    {
        await using var shop = await Shop.Create();
        var number = await shop.The<RefundProgressDesk>().LikelyAsync(Shop.Siyuan, CancellationToken.None);

        var sum = (await shop.The<RefundSumDesk>().ExplainAsync(Shop.Siyuan, number!, CancellationToken.None))
            .ShouldBeOfType<RefundSumAnswer.Explained>()
            .Sum;

        sum.Lines.Single(line => line.Name == "refund").Amount.ShouldBe(sum.Amount);
        sum.Lines.Where(line => line.Name != "refund").Sum(line => line.Amount).ShouldBe(sum.Amount);
    }

    private static Task<RefundSumAnswer> Ask(Shop shop) =>
        shop.The<RefundSumDesk>().ExplainAsync(Shop.Xiaoman, Number, CancellationToken.None);
}
