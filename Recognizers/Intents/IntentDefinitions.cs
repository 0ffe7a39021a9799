namespace BotApp.Recognizers.Intents;

/// <summary>What each intent means, in one line: the same lines as in docs/intents.md.</summary>
public static class IntentDefinitions
{
    private static readonly Dictionary<string, string> Lines = new(StringComparer.Ordinal)
    {
        [Intent.ProductQuery] = "What an article is, can, contains, measures, how it is used; is it genuine.",
        [Intent.StockQuery] = "Whether something can be bought now, in which variant, when it comes back.",
        [Intent.PricePromo] = "Prices, discounts, events, gifts that belong to a purchase.",
        [Intent.Coupon] = "Vouchers, codes, red packets: where they are, why they do not work, until when.",
        [Intent.Recommend] = "Choose for me, or between these.",
        [Intent.OrderStatus] = "What state an order is in, where to find it, why it shows what it shows, not being able to place one.",
        [Intent.Logistics] = "Where the parcel is, when it arrives, not received, which courier, delivery fee, handing over.",
        [Intent.UrgeShip] = "When it leaves the warehouse, hurry it.",
        [Intent.ModifyAddress] = "Another address, recipient or phone for an order.",
        [Intent.CancelOrder] = "Call an order off, wholly or in part, before it came.",
        [Intent.ReturnGoods] = "Send something back: may I, how, where to, who pays, when it is picked up.",
        [Intent.ExchangeGoods] = "Another one for this one: size, colour, a sound one.",
        [Intent.RefundStatus] = "The money of a refund: has it been paid, when, where to, how much.",
        [Intent.Invoice] = "An invoice: issue, correct, download, which kind, to whom.",
        [Intent.PriceProtection] = "It became cheaper after buying; claim the difference.",
        [Intent.WarrantyRepair] = "Something is defective and no other demand is made; repair and warranty.",
        [Intent.Installation] = "Someone comes to install, or how to set it up.",
        [Intent.PaymentIssue] = "Paying: does not work, twice, by instalments, balance, top-up, paid but shown as unpaid.",
        [Intent.Complaint] = "Missing, wrong or false goods; service that makes angry; threats.",
        [Intent.HumanAgent] = "A person instead of the bot, a phone number to call.",
        [Intent.Greeting] = "A greeting and nothing more.",
        [Intent.ThanksBye] = "Thanks, a farewell, the matter is settled.",
        [Intent.AccountMember] = "Sign-in, password, the phone bound to the account, membership, points, closing it.",
        [Intent.Other] = "Nothing of the above: small talk, sentences without content, what only the shop's side says.",
    };

    /// <param name="intent">One of <see cref="Intent.All"/>.</param>
    public static string Of(string intent) => Lines[intent];
}
