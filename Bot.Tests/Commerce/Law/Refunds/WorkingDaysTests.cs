using BotApp.Commerce.Law;
using BotApp.Commerce.Policies;
using BotApp.Tests.Commerce.Law.Orders;

namespace BotApp.Tests.Commerce.Law.Refunds;

public sealed class WorkingDaysTests
{
    private static readonly DateTimeOffset Friday = Rulings.Monday.AddDays(-3);

    [Theory]
    [InlineData(0, 6)]
    [InlineData(1, 9)]
    [InlineData(3, 11)]
    [InlineData(6, 16)]
    public void Weekends_are_passed_over(int count, int day) => LastDay(count, new PaymentTerms()).ShouldBe(day);

    [Fact]
    public void The_policy_brings_the_holidays_and_the_weekends_worked_instead()
    {
        LastDay(1, new PaymentTerms { Holidays = [new(2026, 11, 9)] }).ShouldBe(10);
        LastDay(1, new PaymentTerms { WorkingWeekendDays = [new(2026, 11, 7)] }).ShouldBe(7);
    }

    private static int LastDay(int count, PaymentTerms terms)
    {
        Setting setting = Rulings.At(Friday, new ShopPolicy { Payments = terms });
        return setting.Days.DayOf(WorkingDays.EndOfAfter(Friday, count, setting)).Day;
    }
}
