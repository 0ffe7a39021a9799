using BotApp.Commerce.Coupons;
using BotApp.Commerce.Customers;
using BotApp.Commerce.Law;
using BotApp.Commerce.Quotes;
using BotApp.Commerce.Service;
using BotApp.Tests.TestKit;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Tests.Commerce.Coupons;

public sealed class CouponDeskTests
{
    /// <summary>Earbuds of yesterday evening.</summary>
    private static readonly CouponBasket Earbuds = new("261121001003");

    [Theory, BothEngines]
    public async Task Each_coupon_says_the_one_thing_that_is_in_its_way_and_the_cheapest_way_out(Engine engine)
    {
        await using var shop = await Shop.Create(engine);

        var advice = (await shop.The<CouponDesk>().AdviseAsync(Shop.Xiaoman, Earbuds, default)).ShouldNotBeNull();

        Reason(advice, "cp-1-phone").ShouldBe("below-threshold");
        Reason(advice, "cp-1-old").ShouldBe("expired");
        Reason(advice, "cp-1-used").ShouldBe("used");
        var far = advice.Coupons.Single(state => state.Coupon.Id == "cp-1-far");
        (far.Reason, far.Missing, far.IsUsable).ShouldBe(("below-threshold", 5000m - advice.Before, false));
        far.Says.Zh.ShouldContain($"再买{5000m - advice.Before:0.##}元");
        far.Alternatives.ShouldContain(Alternative.AddToCart);
        advice.Best.ShouldBe(["cp-1-free"]);
        (advice.Off, advice.How).ShouldBe((5m, $"{advice.Before:0.00} − 5.00 = {advice.Before - 5m:0.00}"));
        advice.Coupons[0].Coupon.Id.ShouldBe("cp-1-free");
    }

    [Theory, BothEngines]
    public async Task The_cart_counts_only_what_is_chosen_and_foreign_coupons_and_orders_do_not_exist(Engine engine)
    {
        await using var shop = await Shop.Create(engine);
        var desk = shop.The<CouponDesk>();

        var cart = (await desk.AdviseAsync(Shop.Xiaoman, CouponBasket.Cart, default)).ShouldNotBeNull();
        await using (var db = await shop.Tables())
        {
            cart.Before.ShouldBe((await db.Variants.SingleAsync(row => row.Sku == "P4003-02")).Price);
        }

        (await desk.AdviseAsync(Shop.Siyuan, Earbuds, default)).ShouldBeNull();
        (await desk.AdviseAsync(Shopper.Nobody, CouponBasket.Cart, default)).ShouldBeNull();
        (await desk.ExplainAsync(Shop.Siyuan, "cp-1-free", CouponBasket.Cart, default)).ShouldBeNull();
        (await desk.ExplainAsync(Shop.Xiaoman, "cp-1-phone", CouponBasket.Cart, default))!.Reason.ShouldBe("out-of-scope");
        (await desk.ExplainAsync(Shop.Siyuan, "cp-0", CouponBasket.Cart, default)).ShouldBeNull();
        (await desk.ExplainAsync(Shop.Siyuan, "cp-2-void", CouponBasket.Cart, default))!.Reason.ShouldBe("withdrawn");
        (await desk.ExplainAsync(Shop.Emma, "cp-3-soon", CouponBasket.Cart, default))!.Reason.ShouldBe("not-yet");
    }

    [Theory, BothEngines]
    public async Task A_fault_of_the_shops_own_becomes_a_ticket_once_and_promises_no_sum(Engine engine)
    {
        await using var shop = await Shop.Create(engine);
        var desk = shop.The<CouponFaultDesk>();
        var wish = new CouponFaultWish("cp-1-free", "结算报错，电话 13812345678");

        (await desk.QuoteAsync(Shop.Siyuan, wish, default)).ShouldBeOfType<QuoteAnswer.Refused>().Refusal.Reason.ShouldBe("not-found");
        var quote = (await desk.QuoteAsync(Shop.Xiaoman, wish, default)).ShouldBeOfType<QuoteAnswer.Offered>().Quote;
        quote.Amount.ShouldBe(0m);
        var first = (await desk.CommitAsync(Shop.Xiaoman, quote, "key", default)).ShouldBeOfType<CommitAnswer.Done>();
        (await desk.CommitAsync(Shop.Xiaoman, quote, "key", default)).ShouldBeOfType<CommitAnswer.Done>().Repeated.ShouldBeTrue();

        await using var db = await shop.Tables();
        var ticket = await db.Tickets.SingleAsync(row => row.Number == first.Receipt.Number);
        (ticket.Status, ticket.Subject, ticket.Words).ShouldBe((TicketStatus.Open, "cp-1-free", "结算报错，电话 138****5678"));
    }

    private static string Reason(CouponAdvice advice, string id) => advice.Coupons.Single(state => state.Coupon.Id == id).Reason;
}
