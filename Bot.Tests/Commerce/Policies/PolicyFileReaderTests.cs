using BotApp.Commerce.Policies.Files;

namespace BotApp.Tests.Commerce.Policies;

public sealed class PolicyFileReaderTests
{
    private const string Head = "name: shop\nissuer: merchant\nvalidFrom: 2026-01-01\n";

    [Fact]
    public void A_file_is_read_with_the_line_of_every_term()
    {
        var file = PolicyFileReader
            .Read(
                "shop.yaml",
                """
                name: autumn
                issuer: platform
                validFrom: 2026-11-01
                validTo: 2026-11-12
                published: false
                terms:
                  returns:
                    windowDays: 15 # better
                    exclusions: [custom-made, perishable]
                  shipping:
                    shipWithin: 72:00:00
                    lateCompensationRate: 0.05
                """
            )
            .OrThrow();

        (file.Name, file.Issuer, file.Published).ShouldBe(("autumn", Issuer.Platform, false));
        (file.ValidFrom, file.ValidTo).ShouldBe((new DateOnly(2026, 11, 1), new DateOnly(2026, 11, 12)));
        file.Terms.Select(stated => $"{stated.Line} {stated.Term}")
            .ShouldBe(["8 returns.windowDays", "9 returns.exclusions", "11 shipping.shipWithin", "12 shipping.lateCompensationRate"]);
        file.Policy.Returns.Exclusions.ShouldBe(["custom-made", "perishable"]);
        file.Policy.Shipping.ShipWithin.ShouldBe(TimeSpan.FromDays(3));
        file.Policy.Shipping.LateCompensationRate.ShouldBe(0.05m);
    }

    [Theory]
    [InlineData("terms: {}\n", 0, "")]
    [InlineData("colour: red\n", 4, "'colour' is unknown")]
    [InlineData("terms:\n  shoes:\n    size: 1\n", 6, "There is no term 'shoes.size'")]
    [InlineData("terms:\n  returns:\n    window: 1\n", 6, "There is no term 'returns.window'")]
    [InlineData("terms:\n  returns:\n    windowDays: a week\n", 6, "this is not a whole number")]
    [InlineData("terms:\n  returns:\n    windowDays:\n", 6, "this is not a whole number")]
    [InlineData("terms:\n  returns:\n    windowDays: -1\n", 6, "not between 0 and 3650")]
    [InlineData("terms:\n  returns:\n    exclusions: opened\n", 6, "this is not a list")]
    [InlineData("terms:\n  returns:\n    exclusions: [opened, ~]\n", 6, "this is not a list")]
    [InlineData("terms:\n  returns: 7\n", 5, "'returns' is not a mapping")]
    [InlineData("terms:\n  quality:\n    openedIsFine: \"true\"\n", 6, "this is not true or false")]
    [InlineData("terms:\n  shipping:\n    shipWithin: 40d\n", 6, "not between 1h and 30d")]
    [InlineData("terms:\n  shipping:\n    shipWithin: 48\n", 6, "this is not a duration")]
    [InlineData("terms:\n  shipping:\n    lateCompensationRate: 5\n", 6, "not between 0 and 1")]
    [InlineData("terms:\n  returns:\n    windowDays: 7\n    windowDays: 8\n", 7, "Not valid YAML")]
    [InlineData("validTo: 2025-12-31\n", 4, "validTo is before validFrom")]
    [InlineData("validTo: soon\n", 4, "validTo is not a day")]
    [InlineData("published: maybe\n", 4, "published is true or false")]
    public void A_fault_is_told_with_its_line(string rest, int line, string says)
    {
        var faults = PolicyFileReader.Read("shop.yaml", Head + rest).Faults;

        if (line == 0)
        {
            faults.ShouldBeEmpty();
            return;
        }

        var fault = faults.ShouldHaveSingleItem();
        (fault.File, fault.Line).ShouldBe(("shop.yaml", line));
        fault.Says.En.ShouldContain(says);
        fault.Says.Zh.ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("", "not one mapping")]
    [InlineData("- a\n- b\n", "not one mapping")]
    [InlineData("a: [", "Not valid YAML")]
    [InlineData("name: x\nvalidFrom: 2026-01-01\n", "issuer is missing")]
    [InlineData("issuer: merchant\nvalidFrom: 2026-01-01\n", "name is missing")]
    [InlineData("name: x\nissuer: merchant\n", "validFrom is missing")]
    [InlineData("name: x\nissuer: king\nvalidFrom: 2026-01-01\n", "issuer is platform or merchant")]
    public void What_is_no_policy_file_is_told_so(string text, string says) =>
        PolicyFileReader.Read("shop.yaml", text).Faults.ShouldHaveSingleItem().Says.En.ShouldContain(says);

    [Fact]
    public void Every_fault_of_a_file_is_collected()
    {
        var reading = PolicyFileReader.Read(
            "shop.yaml",
            Head + "terms:\n  returns:\n    windowDays: x\n    humanAbove: y\n  shoes:\n    size: 1\n"
        );

        reading.Faults.Select(fault => fault.Line).ShouldBe([6, 7, 9]);
        Should.Throw<PolicyException>(() => reading.OrThrow()).Message.ShouldContain("shop.yaml:9 There is no term 'shoes.size'");
    }
}
