using BotApp.Commerce.Customers;
using BotApp.Tests.TestKit;

namespace BotApp.Tests.Commerce.Customers;

public sealed class CustomerDeskTests
{
    [Theory]
    [InlineData("demo-1", "c-00001")]
    [InlineData("demo-2", "c-00002")]
    [InlineData("demo-3", "c-00003")]
    public async Task A_demo_login_is_that_demo_customer(string loginId, string customerId)
    {
        await using var shop = await Shop.Create();
        (await shop.Customers.SignInAsync(loginId, CancellationToken.None)).ShouldBe(new Shopper.SignedIn(customerId));
    }

    [Theory]
    [InlineData("demo-4")]
    [InlineData("c-00001")]
    [InlineData("DEMO-1")]
    [InlineData("")]
    public async Task Any_other_id_is_a_guest(string loginId)
    {
        await using var shop = await Shop.Create();
        (await shop.Customers.SignInAsync(loginId, CancellationToken.None)).ShouldBeOfType<Shopper.Guest>();
    }

    [Fact]
    public async Task A_customer_finds_their_own_record_and_a_guest_finds_none()
    {
        await using var shop = await Shop.Create();
        var xiaoman = await shop.Customers.FindAsync(Shop.Xiaoman, CancellationToken.None);
        xiaoman!.Name.ShouldBe("林小满");
        xiaoman.Addresses.ShouldHaveSingleItem().Address.City.ShouldBe("杭州市");
        (await shop.Customers.FindAsync(Shopper.Nobody, CancellationToken.None)).ShouldBeNull();
    }
}
