using BotApp.Commerce.Bookings;
using BotApp.Commerce.Catalogue;
using BotApp.Commerce.Coupons;
using BotApp.Commerce.Insurance;
using BotApp.Commerce.Invoices;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Payments;
using BotApp.Commerce.Prices;
using BotApp.Commerce.Quotes;
using BotApp.Commerce.Refunds;
using BotApp.Commerce.Returns;
using BotApp.Commerce.Service;
using static BotApp.Commerce.Customers.PersonalFate;

namespace BotApp.Commerce.Customers;

/// <summary>Every kind of record that belongs to a customer. A table with a customer in it that is not here breaks a test.</summary>
internal static class PersonalShelves
{
    private static readonly Bilingual Comfort = new("方便您使用", "For your convenience");
    private static readonly Bilingual Account = new("账号的一部分", "Part of the account");
    private static readonly Bilingual Disputes = new(
        "交易信息须保存不少于三年，供处理纠纷（电商法31）",
        "Trade records are kept three years at least for disputes (E-Commerce Law 31)"
    );
    private static readonly Bilingual Tax = new("发票按税法保存", "Invoices are kept for tax");
    private static readonly Bilingual Proof = new("证明您同意过、办理过什么", "Shows what you agreed to and had done");

    public static IReadOnlyList<PersonalShelf> All { get; } =
    [
        new PersonalShelf<SavedAddress>(Deleted, Comfort),
        new PersonalShelf<BrowsedProduct>(Deleted, Comfort),
        new PersonalShelf<CartItem>(Deleted, Comfort),
        new PersonalShelf<Watch>(Deleted, Comfort),
        new PersonalShelf<FapiaoTitle>(Deleted, Comfort),
        new PersonalShelf<PaymentMethod>(Deleted, Comfort)
        {
            MayGo = closing => row => row.Balance == null || (closing && row.Balance == 0m),
        },
        new PersonalShelf<Membership>(WithAccount, Account),
        new PersonalShelf<PointsEntry>(WithAccount, Account),
        new PersonalShelf<Coupon>(WithAccount, Account) { MayGo = _ => row => row.OrderNumber == null },
        new PersonalShelf<Order>(
            KeptForDisputes,
            Disputes,
            nameof(Order.Lines),
            nameof(Order.Payments),
            nameof(Order.Gifts),
            $"{nameof(Order.Promotions)}.{nameof(OrderPromotion.Shares)}"
        ),
        new PersonalShelf<ReturnRequest>(KeptForDisputes, Disputes, nameof(ReturnRequest.Lines)),
        new PersonalShelf<ExchangeRequest>(KeptForDisputes, Disputes, nameof(ExchangeRequest.Lines)),
        new PersonalShelf<Refund>(KeptForDisputes, Disputes, nameof(Refund.Parts), nameof(Refund.Steps)),
        new PersonalShelf<PriceProtectionClaim>(KeptForDisputes, Disputes),
        new PersonalShelf<FreightPolicy>(KeptForDisputes, Disputes),
        new PersonalShelf<InsuranceClaim>(KeptForDisputes, Disputes),
        new PersonalShelf<Booking>(KeptForDisputes, Disputes),
        new PersonalShelf<PaymentIntent>(KeptForDisputes, Disputes),
        new PersonalShelf<Ticket>(KeptForDisputes, Disputes),
        new PersonalShelf<Evidence>(KeptForDisputes, Disputes),
        new PersonalShelf<Fapiao>(KeptForTax, Tax, nameof(Fapiao.Lines)),
        new PersonalShelf<Receipt>(KeptAsProof, Proof),
        new PersonalShelf<Consent>(KeptAsProof, Proof),
    ];
}
