using BotApp.Commerce.Law;
using BotApp.Commerce.Law.Sources;

namespace BotApp.Tests.Commerce.Law;

public sealed class RulingTests
{
    private static readonly Clause Clause = OtherRules.Custom("tea", "茶", "tea");

    [Fact]
    public void A_person_is_offered_once_and_last()
    {
        Ruling.Human("h", Clause, Alternative.Human, Alternative.Wait).Alternatives.ShouldBe([Alternative.Wait, Alternative.Human]);
        Ruling.Refuse("r", Clause, Alternative.Human, Alternative.Wait).Alternatives.ShouldBe([Alternative.Wait, Alternative.Human]);
    }

    [Fact]
    public void A_sum_is_found_by_its_name_and_what_is_not_named_is_none()
    {
        var ruling = Ruling.Accept("a", Clause) with { Amounts = [new("freight", 8m), new("refund", 80m)] };

        ruling["refund"].ShouldBe(80m);
        ruling["points"].ShouldBeNull();
    }
}
