using BotApp.Dialogs.Bookings;
using BotApp.Dialogs.Account;
using BotApp.Dialogs.Catalogue;
using BotApp.Dialogs.Complaints;
using BotApp.Dialogs.Coupons;
using BotApp.Dialogs.Delivery;
using BotApp.Dialogs.Insurance;
using BotApp.Dialogs.Invoices;
using BotApp.Dialogs.Knowledge;
using BotApp.Dialogs.Orders;
using BotApp.Dialogs.Prices;
using BotApp.Dialogs.Refunds;
using BotApp.Dialogs.Returns;
using BotApp.Dialogs.Payments;
using BotApp.Dialogs.Service;
using BotApp.Dialogs.SmallTalk;
using BotApp.Dialogs.Welcome;
using BotApp.Recognizers.Intents;

namespace BotApp.Dialogs;

/// <summary>Which conversation serves which intent, readable top to bottom. What has no conversation of its own is answered from the shop's knowledge, or goes to a person.</summary>
public static class Routes
{
    /// <summary>Below this an intent is a guess, and a conversation under way is not interrupted for it.</summary>
    public const double Sure = 0.8;

    public static string DialogFor(string intent, string? detail) =>
        (intent, detail) switch
        {
            (_, SubIntent.FreightInsurance) => nameof(FreightInsuranceDialog),
            (Intent.PriceProtection, _) => nameof(PriceProtectionDialog),
            (_, SubIntent.HowTo) => nameof(KnowledgeDialog),
            (_, SubIntent.Cart) => nameof(CartDialog),
            (_, SubIntent.StopWatch) => nameof(StopWatchDialog),
            (_, SubIntent.Watch) => nameof(WatchDialog),
            (_, SubIntent.Consent) => nameof(ConsentDialog),
            (_, SubIntent.Overcharged) => nameof(VisitDialog),
            (_, SubIntent.Renewal) => nameof(CancelRenewalDialog),
            (Intent.OrderStatus, SubIntent.List) => nameof(OrderListDialog),
            (Intent.OrderStatus, SubIntent.Presale) => nameof(PresaleDialog),
            (Intent.OrderStatus, _) => nameof(OrderStatusDialog),
            (Intent.Logistics, SubIntent.Fee) => nameof(KnowledgeDialog),
            (Intent.Logistics, SubIntent.UrgeDelivery) => nameof(UrgeDeliveryDialog),
            (Intent.Logistics or Intent.Complaint, SubIntent.NotReceived or SubIntent.ParcelTrouble) => nameof(ParcelTroubleDialog),
            (Intent.Complaint, SubIntent.Missing or SubIntent.WrongItem) => nameof(ParcelTroubleDialog),
            (Intent.Logistics, _) => nameof(TrackParcelDialog),
            (Intent.UrgeShip, _) => nameof(UrgeShippingDialog),
            (Intent.ModifyAddress, SubIntent.DefaultAddress) => nameof(DefaultAddressDialog),
            (Intent.ModifyAddress, _) => nameof(ChangeAddressDialog),
            (Intent.ExchangeGoods, SubIntent.BeforeShipping) => nameof(ChangeVariantDialog),
            (Intent.PaymentIssue, SubIntent.Stolen) => nameof(StolenPaymentDialog),
            (Intent.PaymentIssue, SubIntent.ChargedTwice or SubIntent.Trouble or SubIntent.PaidUnpaid) => nameof(PaymentTroubleDialog),
            (Intent.PaymentIssue, SubIntent.PayBalance) => nameof(PayBalanceDialog),
            (Intent.PaymentIssue, SubIntent.Pay) => nameof(PayOrderDialog),
            (Intent.PaymentIssue, SubIntent.ChangeMethod) => nameof(ChangePaymentMethodDialog),
            (Intent.PaymentIssue, SubIntent.Presale) => nameof(PresaleDialog),
            (Intent.CancelOrder, _) => nameof(CancelOrderDialog),
            (Intent.ReturnGoods or Intent.ExchangeGoods, SubIntent.InGeneral) => nameof(KnowledgeDialog),
            (Intent.ReturnGoods, SubIntent.ReturnProgress) => nameof(RefundProgressDialog),
            (Intent.ReturnGoods or Intent.RefundStatus, SubIntent.RefundOnly) => nameof(RefundOnlyDialog),
            (Intent.ReturnGoods, _) => nameof(ReturnDialog),
            (Intent.ExchangeGoods, _) => nameof(ExchangeDialog),
            (Intent.RefundStatus, SubIntent.SendBack) => nameof(ReturnDialog),
            (Intent.RefundStatus, SubIntent.RefundWish) => nameof(RefundWishDialog),
            (Intent.RefundStatus, SubIntent.RefundAmount) => nameof(RefundSumDialog),
            (Intent.RefundStatus, _) => nameof(RefundProgressDialog),
            (Intent.Coupon, SubIntent.CouponFault) => nameof(CouponFaultDialog),
            (Intent.Coupon, SubIntent.CouponFails or SubIntent.BestCoupons or SubIntent.MyCoupons) => nameof(CouponDialog),
            (Intent.PricePromo, SubIntent.BestCoupons or SubIntent.CouponFails) => nameof(CouponDialog),
            (Intent.PricePromo, SubIntent.Offers) => nameof(OffersDialog),
            (Intent.Installation or Intent.WarrantyRepair, SubIntent.HowItWorks) => nameof(KnowledgeDialog),
            (Intent.Installation or Intent.WarrantyRepair, _) => nameof(VisitDialog),
            (Intent.Invoice, SubIntent.FindInvoice) => nameof(InvoiceFilesDialog),
            (Intent.Invoice, SubIntent.ChangeTitle or SubIntent.Reissue or SubIntent.ReverseInvoice or SubIntent.ResendInvoice) => nameof(
                InvoiceChangeDialog
            ),
            (Intent.Invoice, SubIntent.ListTitles or SubIntent.RememberTitle or SubIntent.ForgetTitle) => nameof(InvoiceTitleDialog),
            (Intent.Invoice, SubIntent.HowItWorks) => nameof(KnowledgeDialog),
            (Intent.Invoice, _) => nameof(InvoiceDialog),
            (Intent.HumanAgent, _) => nameof(HumanDialog),
            (Intent.Complaint, _) => nameof(ComplaintDialog),
            (Intent.AccountMember, SubIntent.Points or SubIntent.Level) => nameof(MemberDialog),
            (Intent.AccountMember, SubIntent.AccessLog) => nameof(AccessLogDialog),
            (Intent.AccountMember, SubIntent.DataCopy) => nameof(DataCopyDialog),
            (Intent.AccountMember, SubIntent.DeleteData or SubIntent.CloseAccount) => nameof(PrivacyDialog),
            (Intent.ProductQuery or Intent.StockQuery or Intent.Recommend, _) => nameof(AdviceDialog),
            (Intent.PricePromo, SubIntent.Cheaper) => nameof(AdviceDialog),
            (Intent.Greeting, _) => nameof(WelcomeDialog),
            (Intent.ThanksBye, _) => nameof(GoodbyeDialog),
            _ => nameof(KnowledgeDialog),
        };

    /// <summary>What serves an intent when the shop's knowledge has no answer: the customer's own coupons, not a person, for whoever says no more than "coupon".</summary>
    public static string Otherwise(string intent) => intent == Intent.Coupon ? nameof(CouponDialog) : DialogFor(intent, detail: null);

    /// <summary>Whether "how" is answered there better than by the shop's general knowledge: of this customer's own things.</summary>
    public static bool AnswersHow(string dialogId) => dialogId is nameof(CouponDialog) or nameof(CouponFaultDialog);

    /// <summary>Whether a guest is served there without saying who they are: nothing of an account is shown or changed.</summary>
    public static bool IsForGuests(string dialogId) =>
        dialogId
            is nameof(KnowledgeDialog)
                or nameof(OffersDialog)
                or nameof(AdviceDialog)
                or nameof(WelcomeDialog)
                or nameof(GoodbyeDialog)
                or nameof(HumanDialog)
                or nameof(OfferPersonDialog);
}
