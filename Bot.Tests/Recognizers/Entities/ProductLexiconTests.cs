using BotApp.Recognizers.Entities;
using BotApp.Recognizers.Entities.Lexicon;
using FsCheck;
using FsCheck.Fluent;

namespace BotApp.Tests.Recognizers.Entities;

public sealed class ProductLexiconTests
{
    private const string Slips = "果z7ぬ";
    private static readonly string[] Nouns = ["蓝牙耳机", "智能手表", "充电宝", "机械键盘", "保温杯", "air fryer", "rice cooker"];

    private readonly ProductLexicon lexicon = new();

    public ProductLexiconTests() =>
        lexicon.Replace([
            new(EntityKind.Product, "山海 X20 手机", ["山海 X20 手机", "Shanhai X20 phone"]) { Id = "P1" },
            new(EntityKind.Product, "山海 X20 Pro 手机", ["山海 X20 Pro 手机", "山海X20Pro", "Shanhai X20 Pro phone"]) { Id = "P2" },
            new(EntityKind.Product, "青木 充电宝", ["青木 充电宝", "充电宝", "powerbank"]) { Id = "P3" },
            new(EntityKind.Product, "飞鸟 充电宝", ["飞鸟 充电宝", "充电宝"]) { Id = "P4" },
            new(EntityKind.Brand, "山海", ["山海", "Shanhai"]),
            new(EntityKind.Category, "手机", ["手机", "phones"]),
            new(EntityKind.Colour, "深空灰", ["深空灰", "Space grey"]),
            new(EntityKind.Capacity, "256GB", ["256GB", "256G"]),
            new(EntityKind.Product, "毛衣罩衫", ["毛衣罩衫", "cover"]) { Id = "P5" },
        ]);

    [Theory]
    [InlineData("山海X20Pro多少钱", "山海 X20 Pro 手机")]
    [InlineData("山海 x20 手机有货吗", "山海 X20 手机")]
    [InlineData("Is the SHANHAI X20-Pro phone in stock?", "山海 X20 Pro 手机")]
    [InlineData("shanhai x20 pro phnoe", "山海 X20 Pro 手机")]
    [InlineData("山海Ｘ２０手机", "山海 X20 手机")]
    [InlineData("青木 充电保还有吗", "青木 充电宝")]
    [InlineData("冲电保还有吗", "充电宝")]
    public void A_product_is_found_however_it_is_written(string text, string product) =>
        Values(text, EntityKind.Product).ShouldBe([product]);

    /// <summary>The waist size 27 of a pair of jeans was found in the middle of a tax id.</summary>
    [Fact]
    public void No_name_is_found_inside_a_number()
    {
        lexicon.Replace([new(EntityKind.Size, "27", ["27"])]);
        var reader = Said.With(lexicon);

        Said.Entities("税号91330100MA27XO0G4B对吗", reader).Select(entity => entity.Kind).ShouldBe([EntityKind.TaxId]);
        Said.Entities("27的还有吗", reader).Select(entity => entity.Kind).ShouldContain(EntityKind.Size);
    }

    [Fact]
    public void Names_inside_names_are_found_when_they_are_of_another_kind() =>
        lexicon
            .Find("要一台山海 X20 Pro 手机，深空灰256g的")
            .Select(entity => (entity.Kind, entity.Value, entity.Start))
            .ShouldBe([
                (EntityKind.Product, "山海 X20 Pro 手机", 3),
                (EntityKind.Brand, "山海", 3),
                (EntityKind.Category, "手机", 14),
                (EntityKind.Colour, "深空灰", 17),
                (EntityKind.Capacity, "256GB", 20),
            ]);

    [Fact]
    public void A_name_that_several_share_names_them_all()
    {
        var shared = lexicon.Find("充电宝能上飞机吗").ShouldHaveSingleItem();

        shared.Parts.Select(part => part.Value).ShouldBe(["P3", "P4"]);
        shared.Confidence.ShouldBeLessThan(1);
    }

    [Theory]
    [InlineData("what colour does it have, is it over")]
    [InlineData("discover")]
    [InlineData("his phone is old")]
    [InlineData("2568g")]
    [InlineData("255GB")]
    public void What_only_looks_alike_is_not_found(string text) => lexicon.Find(text).ShouldBeEmpty();

    [Fact]
    public void A_slip_is_less_sure() =>
        lexicon.Find("青木 充电保")[0].Confidence.ShouldBeLessThan(lexicon.Find("青木 充电宝")[0].Confidence);

    [Fact]
    public void What_was_replaced_is_not_known_any_more()
    {
        lexicon.Replace([new(EntityKind.Product, "晨曦 台灯", ["晨曦 台灯"])]);

        Values("山海X20Pro和晨曦台灯", EntityKind.Product).ShouldBe(["晨曦 台灯"]);
    }

    [Fact]
    public void Every_name_is_found_as_it_is_written() =>
        Prop.ForAll(Names(), name => Finds(name, $"你好，{name}，多少钱")).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_name_is_found_with_one_slip() =>
        Prop.ForAll(
                Names(),
                ArbMap.Default.ArbFor<PositiveInt>(),
                ArbMap.Default.ArbFor<PositiveInt>(),
                (name, place, kind) => Finds(name, $"你好，{WithSlip(name, place.Get, kind.Get)}，多少钱")
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void No_text_whatever_makes_it_throw() =>
        Prop.ForAll<string>(text =>
                text is null
                || lexicon
                    .Find(text + "充电宝" + text)
                    .All(found => found.Start >= 0 && found.Length > 0 && found.End <= (2 * text.Length) + 3)
            )
            .QuickCheckThrowOnFailure();

    private IReadOnlyList<string> Values(string text, string kind) =>
        [.. lexicon.Find(text).Where(entity => entity.Kind == kind).Select(entity => entity.Value)];

    private static bool Finds(string name, string text)
    {
        var some = new ProductLexicon();
        some.Replace([new(EntityKind.Product, name, [name]), new(EntityKind.Product, "别的商品", ["别的商品"])]);
        return some.Find(text).Any(entity => entity.Value == name);
    }

    private static Arbitrary<string> Names() =>
        (
            from brand in Gen.Elements("山海", "青木", "Northwind", "飞鸟")
            from letter in Gen.Elements('A', 'K', 'X')
            from number in Gen.Choose(1, 9999)
            from noun in Gen.Elements(Nouns)
            select $"{brand} {letter}{number} {noun}"
        ).ToArbitrary();

    private static string WithSlip(string name, int place, int kind)
    {
        var letters = Enumerable.Range(0, name.Length).Where(at => name[at] != ' ').ToArray();
        var at = letters[place % letters.Length];
        var slip = Slips[kind % Slips.Length];
        return (kind % 3) switch
        {
            0 => name.Remove(at, 1),
            1 => name.Insert(at, slip.ToString()),
            _ => $"{name[..at]}{slip}{name[(at + 1)..]}",
        };
    }
}
