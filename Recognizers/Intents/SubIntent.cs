namespace BotApp.Recognizers.Intents;

/// <summary>Finer meanings inside an intent: by rules that can be read (a message has the first whose words it holds), else as learnt (<see cref="MeaningReader"/>).</summary>
public static class SubIntent
{
    /// <summary>Of <see cref="Intent.OrderStatus"/>: all recent orders, not one of them.</summary>
    public const string List = "list";

    /// <summary>Of <see cref="Intent.Coupon"/>: the checkout or a page fails, by a fault of the shop's.</summary>
    public const string CouponFault = "fault";

    /// <summary>Of <see cref="Intent.Coupon"/>: one cannot be used.</summary>
    public const string CouponFails = "not_working";

    /// <summary>Of <see cref="Intent.Coupon"/> and <see cref="Intent.PricePromo"/>: which go together and take the most off.</summary>
    public const string BestCoupons = "best";

    /// <summary>Of <see cref="Intent.Coupon"/>: which I have and until when.</summary>
    public const string MyCoupons = "mine";

    /// <summary>Of <see cref="Intent.PricePromo"/>: what there is at a good price now.</summary>
    public const string Offers = "offers";

    /// <summary>Of every service: how it goes and what to do, not to have it done.</summary>
    public const string HowTo = "how_to";
    /// <summary>Of <see cref="Intent.OrderStatus"/> and <see cref="Intent.PaymentIssue"/>: deposit, balance and day of shipping of a pre-sale.</summary>
    public const string Presale = "presale";

    /// <summary>Of <see cref="Intent.ExchangeGoods"/>: another variant for what has not been shipped yet.</summary>
    public const string BeforeShipping = "before_shipping";

    /// <summary>Of <see cref="Intent.ModifyAddress"/>: that of an order.</summary>
    public const string OrderAddress = "order";

    /// <summary>Of <see cref="Intent.ModifyAddress"/>: the one new orders go to.</summary>
    public const string DefaultAddress = "default";

    /// <summary>Of <see cref="Intent.Invoice"/>: another title or tax number than it has.</summary>
    public const string ChangeTitle = "change_title";

    /// <summary>Of <see cref="Intent.Invoice"/>: issue it once more.</summary>
    public const string Reissue = "reissue";

    /// <summary>Of <see cref="Intent.Invoice"/>: it should be there and is not found.</summary>
    public const string FindInvoice = "find";

    /// <summary>Of <see cref="Intent.Invoice"/>: send it once more.</summary>
    public const string ResendInvoice = "resend";

    /// <summary>Of <see cref="Intent.Invoice"/>: a red-letter one, for goods went back.</summary>
    public const string ReverseInvoice = "reverse";

    /// <summary>Of <see cref="Intent.Invoice"/>: look at the titles that are remembered.</summary>
    public const string ListTitles = "titles";

    /// <summary>Of <see cref="Intent.Invoice"/>: remember a title.</summary>
    public const string RememberTitle = "remember_title";

    /// <summary>Of <see cref="Intent.Invoice"/>: forget a title.</summary>
    public const string ForgetTitle = "forget_title";

    /// <summary>Of <see cref="Intent.Invoice"/>: please issue one.</summary>
    public const string RequestInvoice = "request";

    /// <summary>Of <see cref="Intent.Invoice"/>, <see cref="Intent.Installation"/> and <see cref="Intent.WarrantyRepair"/>: a question about how things are done.</summary>
    public const string HowItWorks = "how";

    /// <summary>Of <see cref="Intent.Installation"/> and <see cref="Intent.WarrantyRepair"/>: a technician is to come.</summary>
    public const string BookVisit = "book";

    /// <summary>Of <see cref="Intent.Installation"/> and <see cref="Intent.WarrantyRepair"/>: at another time.</summary>
    public const string ChangeVisit = "change_visit";

    /// <summary>Of <see cref="Intent.Installation"/> and <see cref="Intent.WarrantyRepair"/>: the visit is called off.</summary>
    public const string CancelVisit = "cancel_visit";

    /// <summary>Of <see cref="Intent.Installation"/>: the technician could not do it.</summary>
    public const string CannotInstall = "cannot_install";

    /// <summary>Of <see cref="Intent.Installation"/> and <see cref="Intent.WarrantyRepair"/>: the technician took more than listed.</summary>
    public const string Overcharged = "overcharged";

    /// <summary>Of <see cref="Intent.Installation"/> and <see cref="Intent.WarrantyRepair"/>: cleaning and the like.</summary>
    public const string Maintain = "maintain";

    /// <summary>Of <see cref="Intent.WarrantyRepair"/>: until when it holds.</summary>
    public const string Guarantee = "guarantee";

    /// <summary>Of <see cref="Intent.ReturnGoods"/> and <see cref="Intent.RefundStatus"/>: the money back, the goods kept.</summary>
    public const string RefundOnly = "refund_only";

    /// <summary>Of <see cref="Intent.RefundStatus"/>: how far it has come.</summary>
    public const string Progress = "progress";

    /// <summary>Of <see cref="Intent.RefundStatus"/>: why so much and no more.</summary>
    public const string RefundAmount = "amount";

    /// <summary>Of <see cref="Intent.RefundStatus"/>: a refund is asked for, there is none yet.</summary>
    public const string RefundWish = "wish";

    /// <summary>Of <see cref="Intent.RefundStatus"/>: the goods are to go back for it.</summary>
    public const string SendBack = "send_back";

    /// <summary>Of any intent that speaks of money or parcels: the insurance of the way back (运费险).</summary>
    public const string FreightInsurance = "freight_insurance";

    /// <summary>Of <see cref="Intent.ReturnGoods"/> and <see cref="Intent.ExchangeGoods"/>: how it is in general, not for one's own goods.</summary>
    public const string InGeneral = "in_general";

    /// <summary>Of <see cref="Intent.ReturnGoods"/>: how far a return asked for has come.</summary>
    public const string ReturnProgress = "return_progress";

    /// <summary>Of <see cref="Intent.ReturnGoods"/>: for a fault.</summary>
    public const string Quality = "quality";

    /// <summary>Of <see cref="Intent.Logistics"/>: what the delivery costs.</summary>
    public const string Fee = "fee";

    /// <summary>Of <see cref="Intent.Logistics"/>: which courier.</summary>
    public const string Courier = "courier";

    /// <summary>Of <see cref="Intent.Logistics"/>: the carrier is to hurry, to bring it to the door, or to come on another day.</summary>
    public const string UrgeDelivery = "urge";

    /// <summary>Of <see cref="Intent.Logistics"/>: said to be delivered, and not there.</summary>
    public const string NotReceived = "not_received";

    /// <summary>Of <see cref="Intent.Logistics"/> and <see cref="Intent.Complaint"/>: it came broken, or got lost on the way.</summary>
    public const string ParcelTrouble = "parcel_trouble";

    /// <summary>Of <see cref="Intent.Complaint"/>: less came than was bought.</summary>
    public const string Missing = "missing";

    /// <summary>Of <see cref="Intent.Complaint"/>: an accusation, not a parcel to be set right.</summary>
    public const string Grievance = "grievance";

    /// <summary>Of <see cref="Intent.Complaint"/>: something else came than was bought.</summary>
    public const string WrongItem = "wrong_item";

    /// <summary>Of <see cref="Intent.PaymentIssue"/>: paid, and shown as unpaid or not arrived.</summary>
    public const string PaidUnpaid = "paid_unpaid";

    /// <summary>Of <see cref="Intent.PaymentIssue"/>: pay now for an order that waits for it.</summary>
    public const string Pay = "pay";

    /// <summary>Of <see cref="Intent.PaymentIssue"/>: pay the balance of a pre-sale.</summary>
    public const string PayBalance = "pay_balance";

    /// <summary>Of <see cref="Intent.PaymentIssue"/>: another means of payment for an order.</summary>
    public const string ChangeMethod = "change_method";

    /// <summary>Of <see cref="Intent.PaymentIssue"/>: too much was taken.</summary>
    public const string ChargedTwice = "charged_twice";

    /// <summary>Of <see cref="Intent.PaymentIssue"/>: a payment the customer did not make.</summary>
    public const string Stolen = "stolen";

    /// <summary>Of <see cref="Intent.PaymentIssue"/>: it did not go through.</summary>
    public const string Trouble = "trouble";

    /// <summary>Of <see cref="Intent.PaymentIssue"/>: paying in parts.</summary>
    public const string Instalments = "instalments";

    /// <summary>Of <see cref="Intent.AccountMember"/>.</summary>
    public const string Password = "password";

    /// <summary>Of <see cref="Intent.AccountMember"/>: the phone number bound to the account.</summary>
    public const string Phone = "phone";

    /// <summary>Of <see cref="Intent.AccountMember"/>: the automatic renewal of a paid membership.</summary>
    public const string Renewal = "renewal";

    /// <summary>Of <see cref="Intent.AccountMember"/>: points.</summary>
    public const string Points = "points";

    /// <summary>Of <see cref="Intent.AccountMember"/>: the member's level and what it gives.</summary>
    public const string Level = "level";

    /// <summary>Of <see cref="Intent.AccountMember"/>: what is kept of the customer, to be deleted.</summary>
    public const string DeleteData = "delete_data";

    /// <summary>Of <see cref="Intent.AccountMember"/>: a copy of what is kept of the customer.</summary>
    public const string DataCopy = "export";

    /// <summary>Of <see cref="Intent.AccountMember"/>: who looked at the customer's data.</summary>
    public const string AccessLog = "access_log";

    /// <summary>Of <see cref="Intent.AccountMember"/>: no more advertising or recommendations.</summary>
    public const string Consent = "consent";

    /// <summary>Of any intent before buying: into the cart, out of it, or a look at it.</summary>
    public const string Cart = "cart";

    /// <summary>Of any intent before buying: tell me when it is there again, or cheaper.</summary>
    public const string Watch = "watch";

    /// <summary>Of any intent before buying: do not tell me any more.</summary>
    public const string StopWatch = "stop_watch";

    /// <summary>Of <see cref="Intent.PricePromo"/>: something that costs less.</summary>
    public const string Cheaper = "cheaper";

    /// <summary>Of <see cref="Intent.AccountMember"/>: give the account up.</summary>
    public const string CloseAccount = "close";

    /// <summary>All of the above.</summary>
    internal static IReadOnlySet<string> All { get; } =
        typeof(SubIntent).GetFields().Where(field => field.IsLiteral).Select(field => (string)field.GetRawConstantValue()!).ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether it asks how something is or goes, not to have it done: the shop's knowledge answers.</summary>
    public static bool IsPrinciple(string? detail) => detail is HowTo or HowItWorks or InGeneral;

    /// <summary>What the rules say.</summary>
    /// <param name="text">As the customer wrote it.</param>
    internal static string? Of(string intent, string text)
    {
        foreach (var rule in SubIntentRules.All)
        {
            if (
                rule.Intents.Contains(intent, StringComparer.Ordinal)
                && Has(text, rule.Words)
                && (rule.And.Length == 0 || Has(text, rule.And))
                && !Has(text, rule.But)
            )
            {
                return rule.Detail;
            }
        }

        return null;
    }

    private static bool Has(string text, string[] words) => Array.Exists(words, word => Has(text, word));

    /// <summary>A Latin word begins where a word begins: "exchange the" holds no "change the".</summary>
    private static bool Has(string text, string word)
    {
        for (
            var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase);
            at >= 0;
            at = text.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase)
        )
        {
            if (at == 0 || !char.IsAsciiLetter(word[0]) || !char.IsAsciiLetter(text[at - 1]))
            {
                return true;
            }
        }

        return false;
    }
}
