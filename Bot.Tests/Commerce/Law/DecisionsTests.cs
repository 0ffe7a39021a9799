using System.Text.Json;
using BotApp.Commerce;
using BotApp.Commerce.Law;
using BotApp.Commerce.Law.Sources;
using BotApp.Commerce.Policies;
using BotApp.Commerce.Policies.Files;

namespace BotApp.Tests.Commerce.Law;

public sealed class DecisionsTests
{
    private static readonly Decisions Desk = new(
        [new Flow<Tea>(new("tea", new Boil()))],
        ShopDays.Shanghai,
        (name, _) =>
            name switch
            {
                "slow" => new ShopPolicy { Shipping = new() { ShipWithin = TimeSpan.FromDays(7) } },
                "torn" => throw new PolicyException([new("torn.yaml", 3, new("缺了一页", "a page is missing"))]),
                _ => null,
            }
    );

    [Fact]
    public void A_case_is_answered_with_everything_its_ruling_says()
    {
        var answer = Desk.DecideLine("""{"id":"1","flow":"tea","now":"2026-11-01 09:00","facts":{"kind":"green-tea","price":12.5}}""");

        answer.ShouldBe(
            """{"id":"1","decision":"refuse","clause":"custom:tea","amounts":{"price":12.50},"deadline":"2026-11-03T09:00:00+08:00","reason":"drunk","notes":{"kind":"GreenTea"},"alternatives":["wait","human"]}"""
        );
    }

    [Fact]
    public void What_was_overruled_and_what_nobody_knows_is_said_last()
    {
        var answer = Decisions.Default.DecideLine(
            """{"id":"2","flow":"no-reason-return","now":"2026-11-08T10:00","policy":{"returns":{"windowDays":3}},"facts":{"signedAt":"2026-11-01T12:00","paid":180,"colour":"red"}}"""
        );

        answer.ShouldEndWith(
            ""","overruled":[{"term":"returns.windowDays","says":"3","breaks":"consumer-law:25","instead":"签收次日起七天内可以无理由退货"}],"unknownFacts":["colour"]}"""
        );
    }

    [Fact]
    public void What_there_is_nothing_to_say_about_is_left_out()
    {
        var answer = Decisions.Default.DecideLine("""{"id":3,"flow":"order-status","now":"2026-11-08","facts":{"status":"to-ship","ownOrder":false}}""");

        answer.ShouldBe(
            """{"id":"3","decision":"refuse","clause":"custom:own-orders","amounts":{},"deadline":null,"reason":"not-own-order","alternatives":["correct-input","human"]}"""
        );
    }

    [Theory]
    [InlineData("true")]
    [InlineData("[1]")]
    [InlineData("null")]
    public void An_id_that_is_neither_text_nor_number_is_none(string id) =>
        Desk.Decide($$$"""{"id":{{{id}}},"flow":"tea","now":"2026-11-01","facts":{"kind":"black","price":1}}""").Id.ShouldBeNull();

    [Fact]
    public void What_is_expected_and_what_is_remarked_are_no_strangers() =>
        Desk.Decide("""{"id":1,"flow":"tea","now":"2026-11-01","expect":{},"comment":"","facts":{"kind":"black","price":1}}""")
            .UnknownFacts.ShouldBeEmpty();

    [Fact]
    public void Facts_and_members_nobody_knows_are_told()
    {
        var answer = Desk.Decide(
            """{"id":1,"flow":"tea","now":"2026-11-01","colour":1,"facts":{"kind":"black","price":1,"sugar":2,"cups":[{"size":1},{"size":1,"lid":true}]}}"""
        );

        answer.Id.ShouldBe("1");
        answer.UnknownFacts.ShouldBe(["/colour", "sugar", "cups[1].lid"]);
    }

    [Theory]
    [InlineData("""{"shipping":{"shipWithin":"72:00:00"}}""", "2026-11-04T09:00:00+08:00")]
    [InlineData("""{"shipping":{"shipWithin":"72h"}}""", "2026-11-04T09:00:00+08:00")]
    [InlineData("""{"shipping":{"shipWithin":"3d"}}""", "2026-11-04T09:00:00+08:00")]
    [InlineData("\"slow\"", "2026-11-08T09:00:00+08:00")]
    [InlineData("null", "2026-11-03T09:00:00+08:00")]
    public void The_terms_of_the_line_hold(string policy, string deadline)
    {
        var answer = Desk.DecideLine(
            $$$"""{"id":"1","flow":"tea","now":"2026-11-01T09:00","policy":{{{policy}}},"facts":{"kind":"black","price":1}}"""
        );

        JsonDocument.Parse(answer).RootElement.GetProperty("deadline").GetString().ShouldBe(deadline);
    }

    [Theory]
    [InlineData("tea please", "The line is not JSON")]
    [InlineData("[1]", "not a JSON object")]
    [InlineData("""{"id":"1","flow":"tea","facts":{}}""", "'now' is missing")]
    [InlineData("""{"id":"1","flow":"tea","now":"09:00","facts":{}}""", "'09:00', which is not an instant")]
    [InlineData("""{"id":"1","flow":"tea","now":"2026-11-01"}""", "'facts' is missing")]
    [InlineData("""{"id":"1","flow":"tea","now":"2026-11-01","facts":[]}""", "'facts' is not an object")]
    [InlineData("""{"id":"1","flow":"tea","now":"2026-11-01","facts":{"cups":[{}]}}""", "Missing facts: kind, price, cups[0].size")]
    [InlineData("""{"id":"1","flow":"tea","now":"2026-11-01","facts":{"kind":"black","price":"1"}}""", "The fact 'price' cannot be read")]
    [InlineData("""{"id":"1","flow":"tea","now":"2026-11-01","facts":{"kind":"coffee","price":1}}""", "'kind' cannot be read")]
    [InlineData("""{"id":"1","flow":"tea","now":"2026-11-01","facts":{"kind":0,"price":1}}""", "The fact 'kind' cannot be read")]
    [InlineData("""{"id":"1","flow":"tea","now":"2026-11-01","facts":{"kind":"black","price":1,"cups":null}}""", "'cups' cannot be read")]
    [InlineData("""{"id":"1","flow":"tea","now":"2026-11-01","facts":{"kind":"black","price":1,"cups":[3]}}""", "'cups[0]' cannot be read")]
    [InlineData("""{"id":"1","flow":"tea","now":"2026-11-01","facts":{"kind":"black","kind":"black","price":1}}""", "not JSON")]
    [InlineData("""{"id":"1","flow":"tea","now":"2026-11-01","facts":{"kind":"black","price":0}}""", "could not be decided")]
    [InlineData("""{"id":"1","flow":"tea","now":"0001-01-01T00:00Z","facts":{"kind":"black","price":1}}""", "")]
    [InlineData("""{"id":"1","flow":"tea","now":"2026-11-01","policy":"fast","facts":{"kind":"black","price":1}}""", "no policy 'fast'")]
    [InlineData(
        """{"id":"1","flow":"tea","now":"2026-11-01","policy":"torn","facts":{"kind":"black","price":1}}""",
        "The policy cannot be used: torn.yaml:3 a page is missing"
    )]
    [InlineData("""{"id":"1","flow":"tea","now":"2026-11-01","policy":3,"facts":{"kind":"black","price":1}}""", "neither an object")]
    [InlineData(
        """{"id":"1","flow":"tea","now":"2026-11-01","policy":{"tea":{}},"facts":{"kind":"black","price":1}}""",
        "term of the policy"
    )]
    [InlineData(
        """{"id":"1","flow":"tea","now":"2026-11-01","policy":{"returns":{"windowDays":"x"}},"facts":{"kind":"black","price":1}}""",
        "'returns.windowDays' cannot be read"
    )]
    public void A_bad_line_is_told_what_is_bad_about_it(string line, string reason)
    {
        var answer = JsonDocument.Parse(Desk.DecideLine(line)).RootElement;

        if (reason.Length > 0)
        {
            answer.GetProperty("decision").GetString().ShouldBe("error");
        }

        answer.GetProperty("reason").GetString()!.ShouldContain(reason);
        answer.GetProperty("reason").GetString()!.ShouldNotContain(" Path: ");
    }

    private enum Kind
    {
        Black,
        GreenTea,
    }

    private sealed record Cup(int Size);

    private sealed record Tea(Kind Kind, decimal Price)
    {
        public IReadOnlyList<Cup> Cups { get; init; } = [];
    }

    private sealed class Boil : ISentence<Tea>
    {
        public Clause Clause { get; } = OtherRules.Custom("tea", "茶", "tea");

        public Ruling Speak(Tea facts, Setting setting) =>
            Ruling.Refuse("drunk", Clause, Alternative.Wait) with
            {
                Amounts = [new("price", facts.Price / (facts.Price == 0 ? 0 : 1))],
                Deadline = setting.Now + setting.Policy.Shipping.ShipWithin,
                Notes = new Dictionary<string, string>(StringComparer.Ordinal) { ["kind"] = facts.Kind.ToString() },
            };
    }
}
