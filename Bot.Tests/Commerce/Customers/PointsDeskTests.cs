using BotApp.Commerce;
using BotApp.Commerce.Customers;
using BotApp.Tests.TestKit;

namespace BotApp.Tests.Commerce.Customers;

public sealed class PointsDeskTests
{
    [Theory, BothEngines]
    public async Task Points_are_shown_with_what_they_are_worth_and_which_end_next(Engine engine)
    {
        await using var shop = await Shop.Create(engine);

        var view = (await shop.The<PointsDesk>().ShowAsync(Shop.Xiaoman, default)).ShouldNotBeNull();

        (view.Balance, view.Worth, view.Expiring).ShouldBe((448, 4.48m, 100));
        view.ExpiringAt.ShouldBe(Shop.FirstMorning.AddDays(25));
        view.Ledger.Select(entry => entry.Points).ShouldBe([100, -200, 548]);
        (await shop.The<PointsDesk>().ShowAsync(Shopper.Nobody, default)).ShouldBeNull();
    }

    [Fact]
    public void What_is_spent_takes_the_points_that_end_first_and_never_those_earned_later_or_gone()
    {
        var at = Shop.FirstMorning;
        var lots = PointsLots.Of([
            Entry(1, at, 100, at.AddDays(2)),
            Entry(2, at, 100, at.AddDays(1)),
            Entry(3, at.AddHours(1), -150, null),
            Entry(4, at.AddHours(2), 30, null),
            Entry(5, at.AddDays(3), -40, null),
        ]);

        lots.Select(lot => (lot.Points, lot.ExpiresAt)).ShouldBe([(50m, at.AddDays(2))]);
    }

    private static PointsEntry Entry(int id, DateTimeOffset at, int points, DateTimeOffset? ends) =>
        new()
        {
            Id = $"{id}",
            CustomerId = "c",
            At = at,
            Points = points,
            Reason = new Bilingual("", ""),
            ExpiresAt = ends,
        };
}
