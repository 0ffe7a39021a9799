using System.Text.Json;
using BotApp.Commerce.Catalogue;
using BotApp.Commerce.Customers;
using BotApp.Commerce.Law.Customers;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Ports.Outbox;
using BotApp.Commerce.Quotes;
using BotApp.Commerce.Service;
using BotApp.Tests.TestKit;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Tests.Commerce.Customers;

public sealed class PrivacyDeskTests
{
    private const string Completed = "261013001005";

    [Fact]
    public async Task Every_table_with_a_customer_in_it_is_exported_and_has_a_fate()
    {
        await using var shop = await Shop.Create();
        await using var db = await shop.Tables();

        var personal = db
            .Model.GetEntityTypes()
            .Where(type => type.FindProperty("CustomerId") is not null)
            .Select(type => type.ClrType.Name)
            .Order(StringComparer.Ordinal);

        PersonalShelves.All.Select(shelf => shelf.Noun.Name).Order(StringComparer.Ordinal).ShouldBe(personal);
        PersonalShelves.All.ShouldAllBe(shelf => shelf.Why.Zh.Length > 0 && shelf.Why.En.Length > 0);
    }

    [Theory, BothEngines]
    public async Task The_copy_holds_what_is_ones_own_and_nothing_of_others(Engine engine)
    {
        await using var shop = await Shop.Create(engine);

        var json = (await shop.The<PrivacyDesk>().ExportAsync(Shop.Xiaoman, CancellationToken.None))
            .ShouldBeOfType<PrivacyExport.Ready>()
            .Json;

        using var copy = JsonDocument.Parse(json);
        var orders = copy.RootElement.GetProperty("shelves").GetProperty("order").GetProperty("rows");
        orders.EnumerateArray().Select(order => order.GetProperty("customerId").GetString()).ShouldAllBe(id => id == "c-00001");
        orders.EnumerateArray().Select(order => order.GetProperty("number").GetString()).ShouldContain(Completed);
        orders.EnumerateArray().ShouldAllBe(order => order.GetProperty("lines").GetArrayLength() > 0);
        json.ShouldNotContain("c-00002");
    }

    [Theory, BothEngines]
    public async Task An_account_with_nothing_open_is_closed_and_what_must_stay_loses_its_names(Engine engine)
    {
        await using var shop = await Shop.Create(engine);
        var desk = shop.The<PrivacyDesk>();
        var close = new PrivacyAsk(PrivacyWish.CloseAccount);
        (await desk.Refused(Shop.Xiaoman, close)).Reason.ShouldBe("open-orders");
        await shop.Set<Order>(
            order => order.CustomerId == "c-00001" && order.Status != OrderStatus.Completed,
            order => order with { Status = OrderStatus.Completed, ClosedAt = Shop.FirstMorning }
        );
        await shop.Put(
            new CartItem
            {
                CustomerId = "c-00001",
                Sku = "P1002-01",
                Quantity = 1,
                AddedAt = Shop.FirstMorning,
            }
        );

        var quote = await desk.Offered(Shop.Xiaoman, close);
        quote.Lines.Single(line => line.Name == "kept.orders").Says.Zh.ShouldContain("2029-11-22");
        (await desk.Commit(Shop.Xiaoman, quote)).ShouldBeOfType<CommitAnswer.Done>();

        await using var db = await shop.Tables();
        var customer = await db.Customers.Include(row => row.Addresses).SingleAsync(row => row.Id == "c-00001");
        (customer.LoginId, customer.Phone, customer.ClosedAt, customer.Addresses.Count).ShouldBe((null, "", Shop.FirstMorning, 0));
        (await db.CartItems.AnyAsync(row => row.CustomerId == "c-00001")).ShouldBeFalse();
        var orders = await db.Orders.Where(order => order.CustomerId == "c-00001").ToListAsync();
        orders.Count.ShouldBe(5);
        orders.ShouldAllBe(order => order.ShipTo.Recipient == "*" && order.ShipTo.Phone == "" && order.ShipTo.Street == "***");
        (await shop.Customers.SignInAsync("demo-1", CancellationToken.None)).ShouldBe(Shopper.Nobody);
        (await db.Customers.SingleAsync(row => row.Id == "c-00002")).LoginId.ShouldNotBeNull();
    }

    [Fact]
    public async Task Deleting_leaves_the_account_and_the_address_of_an_order_under_way()
    {
        await using var shop = await Shop.Create();

        await shop.The<PrivacyDesk>().Done(Shop.Xiaoman, new PrivacyAsk(PrivacyWish.Delete));

        await using var db = await shop.Tables();
        (await db.Customers.SingleAsync(row => row.Id == "c-00001")).LoginId.ShouldNotBeNull();
        (await db.Orders.SingleAsync(row => row.Number == "261117001001")).ShipTo.Phone.ShouldNotBe("");
        (await db.Orders.SingleAsync(row => row.Number == Completed)).ShipTo.Phone.ShouldBe("");
    }

    [Fact]
    public async Task Children_and_leaks_go_to_a_person_and_wrong_data_are_put_right()
    {
        await using var shop = await Shop.Create();
        var desk = shop.The<PrivacyDesk>();

        (await desk.Refused(Shop.Xiaoman, new PrivacyAsk(PrivacyWish.Delete) { Age = 13 })).Reason.ShouldBe("minor");
        (await desk.Refused(Shop.Xiaoman, new PrivacyAsk(PrivacyWish.Delete) { LeakSuspected = true })).Reason.ShouldBe("leak");
        (await desk.Refused(Shop.Xiaoman, new PrivacyAsk(PrivacyWish.VoicePrint))).Reason.ShouldBe("voice-print-never");
        (await desk.Refused(Shop.Xiaoman, new PrivacyAsk(PrivacyWish.Correct))).Reason.ShouldBe("nothing-to-correct");
        (await desk.Refused(Shop.Xiaoman, new PrivacyAsk(PrivacyWish.Correct) { Phone = "call me" })).Reason.ShouldBe("unsound");
        var quote = await desk.Offered(Shop.Xiaoman, new PrivacyAsk(PrivacyWish.Correct) { Phone = "13900001111" });
        quote.Lines.Single().Says.Zh.ShouldNotContain("13900001111");
        await shop.Set<Customer>(row => row.Id == "c-00001", row => row with { Version = row.Version + 1 });
        (await desk.Commit(Shop.Xiaoman, quote)).ShouldBeOfType<CommitAnswer.Stale>();
    }

    [Theory, BothEngines]
    public async Task Wrong_data_are_put_right_and_shown_masked_before(Engine engine)
    {
        await using var shop = await Shop.Create(engine);
        var desk = shop.The<PrivacyDesk>();
        var right = new PrivacyAsk(PrivacyWish.Correct)
        {
            Name = " 林小曼 ",
            Phone = "13900001111",
            Email = "xiaoman@example.com",
            Language = "en",
        };

        var quote = await desk.Offered(Shop.Xiaoman, right);
        quote.Lines.Select(line => line.Name).ShouldBe(["name", "phone", "email", "language"]);
        quote.Lines.ShouldAllBe(line => !line.Says.Zh.Contains("林小曼") && !line.Says.Zh.Contains("xiaoman@"));
        quote.Lines[3].Says.Zh.ShouldBe("改用英文");
        (await desk.Commit(Shop.Xiaoman, quote)).ShouldBeOfType<CommitAnswer.Done>();

        await using var db = await shop.Tables();
        var customer = await db.Customers.SingleAsync(row => row.Id == "c-00001");
        (customer.Name, customer.Phone, customer.Email, customer.Language).ShouldBe(
            ("林小曼", "13900001111", "xiaoman@example.com", "en")
        );
        var log = (await desk.AccessLogAsync(Shop.Xiaoman, CancellationToken.None)).First(entry => entry.Subject == "c-00001");
        log.Change.ShouldBe("corrected: name, phone, email, language");
        (await desk.Offered(Shop.Xiaoman, new PrivacyAsk(PrivacyWish.Correct) { Language = "zh" })).Lines.ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData(" ", null, null, null)]
    [InlineData(null, "1234", null, null)]
    [InlineData(null, null, "@example.com", null)]
    [InlineData(null, null, null, "fr")]
    public async Task What_cannot_be_right_is_not_written(string? name, string? phone, string? mail, string? language)
    {
        await using var shop = await Shop.Create();
        var ask = new PrivacyAsk(PrivacyWish.Correct)
        {
            Name = name,
            Phone = phone,
            Email = mail,
            Language = language,
        };

        (await shop.The<PrivacyDesk>().Refused(Shop.Xiaoman, ask)).Reason.ShouldBe("unsound");
    }

    [Fact]
    public async Task A_name_or_an_address_too_long_to_keep_is_refused_and_the_longest_is_not()
    {
        await using var shop = await Shop.Create();
        var desk = shop.The<PrivacyDesk>();
        var ask = new PrivacyAsk(PrivacyWish.Correct);

        (await desk.Refused(Shop.Xiaoman, ask with { Name = new string('林', 65) })).Reason.ShouldBe("unsound");
        (await desk.Refused(Shop.Xiaoman, ask with { Phone = new string('1', 33) })).Reason.ShouldBe("unsound");
        (await desk.Refused(Shop.Xiaoman, ask with { Email = "a@" + new string('b', 127) })).Reason.ShouldBe("unsound");
        var longest = ask with { Name = new string('林', 64), Phone = new string('1', 32), Email = "a@" + new string('b', 126) };
        await desk.Done(Shop.Xiaoman, longest);
    }

    [Theory, BothEngines]
    public async Task Talks_are_deleted_by_the_host_which_is_left_the_work(Engine engine)
    {
        await using var shop = await Shop.Create(engine);
        await shop.Clear<OutboxRow>();

        await shop.The<PrivacyDesk>().Done(Shop.Xiaoman, new PrivacyAsk(PrivacyWish.DeleteChats));

        await using var db = await shop.Tables();
        var row = await db.OutboxRows.SingleAsync();
        (row.Kind, row.Payload).ShouldBe((FollowUps.ChatsDelete, """{"customerId":"c-00001","loginId":"demo-1"}"""));
    }

    [Theory, BothEngines]
    public async Task Money_the_shop_holds_is_paid_back_by_finance_when_the_account_is_closed(Engine engine)
    {
        await using var world = await World.Create(engine);
        var shop = world.Shop;
        await shop.Set<Order>(
            order => order.CustomerId == "c-00001",
            order => order with { Status = OrderStatus.Completed, ClosedAt = Shop.FirstMorning }
        );
        await shop.Clear<PaymentMethod>();
        await shop.Clear<Consent>();
        await shop.Put(Card(30.5m), Agreed());
        var close = new PrivacyAsk(PrivacyWish.CloseAccount);

        await shop.Put(Dispute());
        (await shop.The<PrivacyDesk>().Refused(Shop.Xiaoman, close)).Reason.ShouldBe("open-disputes");
        await shop.Set<Ticket>(row => row.Number == "GD1", row => row with { Status = TicketStatus.Answered, Answer = "已赔付给林小满" });
        var quote = await shop.The<PrivacyDesk>().Offered(Shop.Xiaoman, close);
        quote.Lines.Single(line => line.Name == "balance").Amount.ShouldBe(30.5m);
        (await shop.The<PrivacyDesk>().Commit(Shop.Xiaoman, quote)).ShouldBeOfType<CommitAnswer.Done>();

        await using var db = await shop.Tables();
        var owed = await db.Tickets.SingleAsync(row => row.Kind == TicketKind.Privacy);
        (owed.Owner, owed.Words).ShouldBe(("finance", "注销账号，退回余额 30.50 元"));
        (await db.Consents.SingleAsync()).WithdrawnAt.ShouldBe(Shop.FirstMorning);
        var old = await db.Tickets.SingleAsync(row => row.Number == "GD1");
        (old.Words, old.Answer).ShouldBe(("", null));
    }

    [Fact]
    public async Task A_copy_is_for_its_owner_and_under_fourteen_for_a_guardian()
    {
        await using var shop = await Shop.Create();
        var desk = shop.The<PrivacyDesk>();

        (await Why(Shopper.Nobody, null)).ShouldBe("sign-in-first");
        (await Why(Shop.Xiaoman, 13)).ShouldBe("minor");
        (await Why(new Shopper.SignedIn("c-99999"), null)).ShouldBe("not-found");
        (await desk.Refused(new Shopper.SignedIn("c-99999"), new PrivacyAsk(PrivacyWish.Delete))).Reason.ShouldBe("not-found");
        (await desk.AccessLogAsync(Shopper.Nobody, CancellationToken.None)).ShouldBeEmpty();

        async Task<string> Why(Shopper shopper, int? age) =>
            (await desk.ExportAsync(shopper, CancellationToken.None, age)).ShouldBeOfType<PrivacyExport.Refused>().Refusal.Reason;
    }

    [Theory]
    [InlineData(PrivacyWish.Export)]
    [InlineData(PrivacyWish.WhoSaw)]
    public async Task What_is_given_directly_is_not_promised_first(PrivacyWish wish)
    {
        await using var shop = await Shop.Create();

        var refusal = await shop.The<PrivacyDesk>().Refused(Shop.Xiaoman, new PrivacyAsk(wish));
        (refusal.Reason, refusal.NeedsHuman).ShouldBe(("ask-directly", false));
    }

    private static PaymentMethod Card(decimal balance) =>
        new()
        {
            Id = "gift-1",
            CustomerId = "c-00001",
            Kind = MethodKind.GiftCard,
            Label = "礼品卡 0001",
            Balance = balance,
        };

    private static Consent Agreed() =>
        new()
        {
            Id = "cs-1",
            CustomerId = "c-00001",
            Purpose = ConsentPurpose.Marketing,
            TextVersion = "1",
            GivenAt = Shop.FirstMorning.AddDays(-1),
        };

    private static Ticket Dispute() =>
        new()
        {
            Number = "GD1",
            CustomerId = "c-00001",
            Kind = TicketKind.ParcelTrouble,
            Status = TicketStatus.Escalated,
            Cause = ComplaintCause.None,
            Subject = Completed,
            Words = "林小满说包裹破了",
            CreatedAt = Shop.FirstMorning,
            DueAt = Shop.FirstMorning.AddDays(1),
        };
}
