using BotApp.Dialogs.Account;
using BotApp.Dialogs.Catalogue;
using BotApp.Dialogs.Complaints;
using BotApp.Dialogs.Coupons;
using BotApp.Dialogs.Deeds;
using BotApp.Dialogs.Bookings;
using BotApp.Dialogs.Delivery;
using BotApp.Dialogs.Insurance;
using BotApp.Dialogs.Invoices;
using BotApp.Dialogs.Identity;
using BotApp.Dialogs.Knowledge;
using BotApp.Dialogs.Media;
using BotApp.Dialogs.Orders;
using BotApp.Dialogs.Payments;
using BotApp.Dialogs.Prices;
using BotApp.Dialogs.Refunds;
using BotApp.Dialogs.Returns;
using BotApp.Dialogs.Rating;
using BotApp.Dialogs.Reading;
using BotApp.Dialogs.Service;
using BotApp.Dialogs.SmallTalk;
using BotApp.Dialogs.Welcome;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Extensions.DependencyInjection;

namespace BotApp.Dialogs;

/// <summary>Switches the room on: the router and one singleton a conversation.</summary>
public static class DialogServices
{
    public static IServiceCollection AddDialogs(this IServiceCollection services) =>
        services
            .AddSingleton<ShownOrders>()
            .AddSingleton<OrderLines>()
            .AddSingleton<OrderChoice>()
            .AddSingleton<LineChoice>()
            .AddSingleton<ShownPictures>()
            .AddSingleton<VariantChoice>()
            .AddSingleton<DeedTools>()
            .AddSingleton<Backlog>()
            .AddSingleton<WishTalk>()
            .AddSingleton<StaleButtons>()
            .AddSingleton<FiledComplaints>()
            .AddSingleton<Soothing>()
            .AddSingleton<LastMatter>()
            .AddSingleton<LikelyMatters>()
            .AddSingleton<Identified>()
            .AddSingleton<AdviceMemory>()
            .AddSingleton<AdviceNaming>()
            .AddSingleton<AdvicePrices>()
            .AddSingleton<AdviceHearing>()
            .AddSingleton<AdviceList>()
            .AddSingleton<AdviceFactsTold>()
            .AddSingleton<AdviceComparing>()
            .AddSingleton<AdviceAnswers>()
            .AddSingleton<ArticleChoice>()
            .AddSingleton<GoodsTalk>()
            .AddSingleton<Dialog, AdviceDialog>()
            .AddSingleton<Dialog, CartDialog>()
            .AddSingleton<Dialog, WatchDialog>()
            .AddSingleton<Dialog, StopWatchDialog>()
            .AddSingleton<RootMemory>()
            .AddSingleton<Dialog, OrderStatusDialog>()
            .AddSingleton<Dialog, OrderListDialog>()
            .AddSingleton<Dialog, TrackParcelDialog>()
            .AddSingleton<Dialog, CancelOrderDialog>()
            .AddSingleton<MethodChoice>()
            .AddSingleton<StateChoice>()
            .AddSingleton<MeansChoice>()
            .AddSingleton<Dialog, ReturnDialog>()
            .AddSingleton<Dialog, ExchangeDialog>()
            .AddSingleton<Dialog, RefundOnlyDialog>()
            .AddSingleton<Dialog, RefundWishDialog>()
            .AddSingleton<Dialog, RefundProgressDialog>()
            .AddSingleton<Dialog, RefundSumDialog>()
            .AddSingleton<Dialog, PriceProtectionDialog>()
            .AddSingleton<CouponNames>()
            .AddSingleton<Dialog, CouponDialog>()
            .AddSingleton<Dialog, CouponFaultDialog>()
            .AddSingleton<Dialog, OffersDialog>()
            .AddSingleton<Dialog, FreightInsuranceDialog>()
            .AddSingleton<Dialog, UrgeDeliveryDialog>()
            .AddSingleton<Dialog, ParcelTroubleDialog>()
            .AddSingleton<BookedVisits>()
            .AddSingleton<VisitHours>()
            .AddSingleton<VisitSlots>()
            .AddSingleton<Dialog, VisitDialog>()
            .AddSingleton<BuyerQuestions>()
            .AddSingleton<TitleConsent>()
            .AddSingleton<Dialog, InvoiceDialog>()
            .AddSingleton<Dialog, InvoiceChangeDialog>()
            .AddSingleton<Dialog, InvoiceTitleDialog>()
            .AddSingleton<Dialog, InvoiceFilesDialog>()
            .AddSingleton<Dialog, UrgeShippingDialog>()
            .AddSingleton<Dialog, ChangeAddressDialog>()
            .AddSingleton<Dialog, DefaultAddressDialog>()
            .AddSingleton<Dialog, ChangeVariantDialog>()
            .AddSingleton<Dialog, PresaleDialog>()
            .AddSingleton<Dialog, PayOrderDialog>()
            .AddSingleton<Dialog, PayBalanceDialog>()
            .AddSingleton<Dialog, ChangePaymentMethodDialog>()
            .AddSingleton<Dialog, PaymentTroubleDialog>()
            .AddSingleton<Dialog, StolenPaymentDialog>()
            .AddSingleton<Dialog, ComplaintDialog>()
            .AddSingleton<Dialog, MemberDialog>()
            .AddSingleton<Dialog, CancelRenewalDialog>()
            .AddSingleton<Dialog, PrivacyDialog>()
            .AddSingleton<Dialog, ConsentDialog>()
            .AddSingleton<Dialog, AccessLogDialog>()
            .AddSingleton<Dialog, DataCopyDialog>()
            .AddSingleton<Dialog, RatingDialog>()
            .AddSingleton<Dialog, IdentifyDialog>()
            .AddSingleton<KnowledgeDialog>()
            .AddSingleton<Dialog>(provider => provider.GetRequiredService<KnowledgeDialog>())
            .AddSingleton<Dialog, HumanDialog>()
            .AddSingleton<Dialog, OfferPersonDialog>()
            .AddSingleton<WelcomeDialog>()
            .AddSingleton<Dialog>(provider => provider.GetRequiredService<WelcomeDialog>())
            .AddSingleton<LargeType>()
            .AddSingleton<Dialog, ReadingDialog>()
            .AddSingleton<Dialog, WelcomeDialog>()
            .AddSingleton<Dialog, GoodbyeDialog>()
            .AddSingleton<RootDialog>();
}
