using BotApp.Recognizers.Entities;
using BotApp.Recognizers.Entities.Lexicon;
using FsCheck;
using FsCheck.Fluent;

namespace BotApp.Tests.Recognizers.Entities;

public sealed class EntityReaderTests
{
    private static readonly EntityReader Reader = Taught();

    private static readonly string[] Pieces =
    [
        "订单261122000017",
        "138 1234 5678",
        "满300减50",
        "浙江省杭州市西湖区文三路90号",
        "收件人张三",
        "两件",
        "XL",
        "256G",
        "深空灰",
        "一千块",
        "3到5天",
        "昨天",
        "税号91350100M000100Y43",
        "抬头写青禾有限公司",
        "质量问题",
        "顺丰",
        "充电宝",
        "第二个",
        "，",
        " ",
        "\n",
        "１２３",
        "\ud83d",
        "😀",
        "\u0000",
        "+86",
        "(010)",
        "-",
        "半",
        "折",
        "％",
    ];

    [Fact]
    public void Any_text_gives_places_inside_it_that_do_not_overlap_within_a_kind() =>
        Prop.ForAll<string>(text => text is null || IsSound(text)).QuickCheckThrowOnFailure();

    [Fact]
    public void Pieces_put_together_at_random_do_so_too() =>
        Prop.ForAll(Gen.Elements(Pieces).ListOf().Select(string.Concat).ToArbitrary(), IsSound).QuickCheckThrowOnFailure();

    [Fact]
    public void Nothing_personal_is_left_in_a_card_number() =>
        Said.Entities("卡号 4111 1111 1111 1111，身份证11010519491231002X").ShouldAllBe(entity => entity.Value.Contains('*'));

    [Fact]
    public void A_long_message_costs_in_proportion()
    {
        var once = Allocated("订单261122000017，充电宝两件，满300减50，送到杭州市西湖区文三路90号。");

        Allocated(string.Concat(Enumerable.Repeat("订单261122000017，充电宝两件，满300减50，送到杭州市西湖区文三路90号。", 20)))
            .ShouldBeLessThan(80 * once);
    }

    [Fact]
    public void A_message_costs_little() =>
        Allocated("我上周买的充电宝怎么还没发货啊，订单261122000017，能帮我催一下吗").ShouldBeLessThan(48 * 1024);

    private static bool IsSound(string text)
    {
        var entities = Said.Entities(text, Reader);
        return entities.All(entity =>
                entity.Start >= 0 && entity.Length > 0 && entity.End <= text.Length && entity.Confidence is > 0 and <= 1
            )
            && entities.All(entity => entity.Parts.All(part => part.Start >= entity.Start && part.End <= entity.End))
            && entities
                .GroupBy(entity => entity.Kind)
                .All(kind =>
                    kind.OrderBy(entity => entity.Start)
                        .Zip(kind.OrderBy(entity => entity.Start).Skip(1))
                        .All(pair => pair.First.End <= pair.Second.Start)
                );
    }

    private static long Allocated(string text)
    {
        Said.Entities(text, Reader);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Said.Entities(text, Reader);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static EntityReader Taught()
    {
        var lexicon = new ProductLexicon();
        lexicon.Replace([
            new(EntityKind.Product, "青木 充电宝", ["青木 充电宝", "充电宝"]) { Id = "P3" },
            new(EntityKind.Colour, "深空灰", ["深空灰"]),
        ]);
        return Said.With(lexicon);
    }
}
