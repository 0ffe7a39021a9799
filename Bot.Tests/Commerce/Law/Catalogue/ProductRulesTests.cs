using BotApp.Commerce.Law;
using BotApp.Commerce.Law.Catalogue;
using BotApp.Commerce.Policies;
using FsCheck;
using FsCheck.Fluent;

namespace BotApp.Tests.Commerce.Law.Catalogue;

public sealed class ProductRulesTests
{
    [Theory]
    [InlineData("全网第一", 1)]
    [InlineData("Best in the World", 1)]
    [InlineData("最好先充满电", 0)]
    [InlineData("", 0)]
    public void Superlatives_are_found(string text, int count) => AdvertisingWords.Superlatives(text).Count.ShouldBe(count);

    [Theory]
    [InlineData("is my account secure", 0)]
    [InlineData("does it cure a cold", 1)]
    [InlineData("能治愈感冒吗", 1)]
    public void Words_about_healing_are_found(string text, int count) => AdvertisingWords.Claims(text).Count.ShouldBe(count);

    [Fact]
    public void Nothing_personal_is_recommended_to_who_switched_it_off() =>
        Prop.ForAll(
                ArbMap.Default.ArbFor<bool[]>(),
                Gen.Choose(1, 5).ToArbitrary(),
                (personal, most) =>
                {
                    var facts = new ProductFacts
                    {
                        Wish = ProductWish.Recommend,
                        Candidates =
                        [
                            .. personal.Select(who => new ProductCandidate
                            {
                                Name = who ? "personal" : "plain",
                                Stock = 1,
                                Personal = who,
                            }),
                        ],
                    };
                    var policy = ShopPolicy.Default with { Products = new() { RecommendAtMost = most } };
                    var ruling = ProductRules.Pack.Decide(facts, Cases.Under(policy));
                    var plain = personal.Count(who => !who);
                    return plain == 0
                        ? ruling.Verdict == Verdict.Refuse
                        : ruling["recommended"] == Math.Min(plain, most)
                            && !ruling.Notes["items"].Contains("personal", StringComparison.Ordinal);
                }
            )
            .QuickCheckThrowOnFailure();
}
