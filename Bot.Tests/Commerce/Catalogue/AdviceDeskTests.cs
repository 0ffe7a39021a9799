using BotApp.Commerce.Catalogue;
using BotApp.Commerce.Customers;
using BotApp.Tests.TestKit;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Tests.Commerce.Catalogue;

public sealed class AdviceDeskTests
{
    private static readonly string[] Phones = ["P1001", "P1007", "P1008"];
    private static readonly string[] Headphones = ["P1002", "P1009", "P1010"];

    [Theory, BothEngines]
    public async Task A_wish_is_answered_first_and_then_the_question_that_halves_the_rest_is_asked(Engine engine)
    {
        await using var shop = await Shop.Create(engine);

        var advice = await Advised(shop, new() { ProductIds = ["P1007"], Wanted = [Red(isNew: true)] });

        advice.Says.ShouldHaveSingleItem().Zh.ShouldBe("有珊瑚红。");
        advice.Asks.ShouldNotBeNull().Name.ShouldBe("容量");
        advice.Asks.Values.Select(value => value.Zh).ShouldBe(["128GB", "256GB"]);
        advice.Products.ShouldAllBe(product => product.Variant.Label.Zh.StartsWith("珊瑚红"));
    }

    [Fact]
    public async Task What_there_is_not_is_told_with_what_there_is_and_wanted_no_longer()
    {
        await using var shop = await Shop.Create();

        var advice = await Advised(shop, new() { ProductIds = ["P1001"], Wanted = [Red(isNew: true)] });

        advice.Says.ShouldHaveSingleItem().Zh.ShouldBe("星野 X20 5G手机没有红色，有曜石黑、云母白、湖水青。");
        advice.Wish.Wanted.ShouldBeEmpty();
        advice.Remaining.ShouldBe(1);
    }

    [Fact]
    public async Task At_most_three_are_named_by_price_each_with_facts_and_the_price_is_asked_about_their_middle()
    {
        await using var shop = await Shop.Create();

        var advice = await Advised(shop, new() { ProductIds = Headphones });

        advice.Products.Select(product => product.Product.Id).ShouldBe(["P1009", "P1002", "P1010"]);
        advice.Products.ShouldAllBe(product => product.Because.Count > 0 && product.Pieces > 0);
        advice.Asks.ShouldNotBeNull().Values.Select(value => value.Zh).ShouldBe(["300 元以内", "300 元以上"]);
        advice.IsPersonal.ShouldBeFalse();
    }

    [Fact]
    public async Task A_sum_that_nothing_costs_is_told_with_what_comes_near()
    {
        await using var shop = await Shop.Create();

        var advice = await Advised(shop, new() { ProductIds = Headphones, AtMost = 100 });
        var below = await Advised(shop, new() { ProductIds = Headphones, AtMost = 500, Below = 199 });

        advice.Says.ShouldHaveSingleItem().Zh.ShouldBe("没有 100 元以内的，接近的是听澜 Lite 半入耳蓝牙耳机，199 元。");
        advice.Wish.AtMost.ShouldBeNull();
        (below.Wish.AtMost, below.Wish.Below).ShouldBe((500, null));
        below.Products.Select(product => product.Product.Id).ShouldBe(["P1009", "P1002"]);
    }

    [Fact]
    public async Task Features_that_facts_hold_come_first_and_what_no_fact_speaks_of_is_not_guessed()
    {
        await using var shop = await Shop.Create();

        var advice = await Advised(shop, new() { ProductIds = Headphones, Question = "要降噪的，送爸爸", Purpose = "送爸爸" });

        advice.Products.Take(2).ShouldAllBe(product => product.Because[0].Zh.StartsWith("降噪"));
        advice.Wish.Features.ShouldContain("降噪");
        advice.Says.ShouldHaveSingleItem().Zh.ShouldContain("我不猜");
        (await Advised(shop, new() { ProductIds = ["P5001"], Purpose = "跑步" })).Says.ShouldBeEmpty();
    }

    [Fact]
    public async Task Sold_out_names_what_there_is_instead_the_same_product_first()
    {
        await using var shop = await Shop.Create();
        await using (var db = await shop.Tables())
        {
            await db.Variants.Where(row => row.Sku == "P1001-05").ExecuteUpdateAsync(set => set.SetProperty(row => row.Stock, 0));
        }

        var wish = new AdviceWish { ProductIds = ["P1001"], Wanted = [new(OptionKinds.Colour, "湖水青"), new(OptionKinds.Capacity, "256GB")] };
        var sold = (await Ask(shop, wish)).ShouldBeOfType<AdviceAnswer.SoldOut>();

        (sold.Wanted.Variant.Sku, sold.Wanted.Pieces).ShouldBe(("P1001-05", 0));
        sold.Instead.Count.ShouldBeInRange(1, 3);
        sold.Instead[0].Product.Id.ShouldBe("P1001");
        sold.Instead.ShouldAllBe(product => product.Pieces > 0);
    }

    [Fact]
    public async Task A_region_without_pieces_has_none_though_the_shop_has_some()
    {
        await using var shop = await Shop.Create();
        var wish = new AdviceWish { ProductIds = ["P1007"], Region = "上海市" };

        (await Ask(shop, wish)).ShouldBeOfType<AdviceAnswer.SoldOut>();
        (await Advised(shop, wish with { Region = "浙江省" })).Products[0].Because[^1].Zh.ShouldBe("浙江省有货");
    }

    [Fact]
    public async Task Effects_on_health_are_a_persons_matter_whatever_else_is_asked()
    {
        await using var shop = await Shop.Create();

        var answer = await Ask(shop, new() { ProductIds = Phones, Question = "能治疗失眠的手机" });

        answer.ShouldBeOfType<AdviceAnswer.Refused>().Refusal.NeedsHuman.ShouldBeTrue();
    }

    [Fact]
    public async Task What_was_looked_at_comes_first_only_with_consent_and_not_in_a_plain_list()
    {
        await using var shop = await Shop.Create();
        await using var db = await shop.Tables();
        db.Add(Consented());
        db.Add(
            new BrowsedProduct
            {
                CustomerId = "c-00001",
                ProductId = "P1010",
                At = Shop.FirstMorning,
                Times = 1,
            }
        );
        await db.SaveChangesAsync();

        var personal = await Advised(shop, new() { ProductIds = Headphones });
        var plain = await Advised(shop, new() { ProductIds = Headphones, IsPlain = true });

        (personal.Products[0].Product.Id, personal.IsPersonal).ShouldBe(("P1010", true));
        personal.Products[0].Because[0].Zh.ShouldBe("您最近看过");
        (plain.Products[0].Product.Id, plain.IsPersonal).ShouldBe(("P1009", false));
    }

    [Theory]
    [InlineData(199, 399, 300)]
    [InlineData(2199, 3299, 3000)]
    [InlineData(49, 59, 50)]
    [InlineData(101.5, 101.9, 101.5)]
    public void A_round_sum_lies_between(double low, double high, double round) =>
        AdviceNarrowing.RoundBetween((decimal)low, (decimal)high).ShouldBe((decimal)round);

    private static WantedOption Red(bool isNew) => new(OptionKinds.Colour, "红色", isNew);

    private static Task<AdviceAnswer> Ask(Shop shop, AdviceWish wish) => shop.The<AdviceDesk>().AdviseAsync(Shop.Xiaoman, wish, CancellationToken.None);

    private static async Task<Advice> Advised(Shop shop, AdviceWish wish) => (await Ask(shop, wish)).ShouldBeOfType<AdviceAnswer.Advised>().Advice;

    private static Consent Consented() =>
        new()
        {
            Id = "cs-test",
            CustomerId = "c-00001",
            Purpose = ConsentPurpose.Profiling,
            TextVersion = "1",
            GivenAt = Shop.FirstMorning,
        };
}
