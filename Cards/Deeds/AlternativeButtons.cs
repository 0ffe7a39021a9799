using System.Globalization;
using AdaptiveCards;
using BotApp.Cards.Shared;
using BotApp.Commerce.Law;

namespace BotApp.Cards.Deeds;

/// <summary>What can be done instead, as buttons that begin it.</summary>
public static class AlternativeButtons
{
    /// <summary>More than these and a person are a menu.</summary>
    private const int Most = 4;

    /// <summary>Alternatives that need no conversation (waiting, refusing at the door …) have no button.</summary>
    public static IEnumerable<AdaptiveAction> For(IReadOnlyList<Alternative> alternatives, string? orderNumber) =>
        alternatives
            .Where(alternative => alternative != Alternative.Human)
            .Select(alternative => Button(alternative, orderNumber))
            .OfType<AdaptiveAction>()
            .Take(Most)
            .Append(Blocks.Button(DeedCardTexts.Human, new CardCommand("human_agent", orderNumber)));

    private static AdaptiveAction? Button(Alternative alternative, string? orderNumber) =>
        IntentOf(alternative) is var (intent, detail)
        && DeedCardTexts.ResourceManager.GetString("Alt" + alternative, CultureInfo.CurrentUICulture) is { } title
            ? Blocks.Button(title, new CardCommand(intent, orderNumber, detail))
            : null;

    private static (string Intent, string? Detail)? IntentOf(Alternative alternative) =>
        alternative switch
        {
            Alternative.ReturnWithoutReason => ("return_goods", null),
            Alternative.QualityClaim => ("return_goods", "quality"),
            Alternative.Exchange => ("exchange_goods", null),
            Alternative.Repair or Alternative.PaidRepair => ("warranty_repair", null),
            Alternative.Refund => ("refund_status", null),
            Alternative.RefundOnly or Alternative.PartialRefund => ("return_goods", "refund_only"),
            Alternative.Resend => ("logistics", "not_received"),
            Alternative.Cancel => ("cancel_order", null),
            Alternative.Reorder or Alternative.Substitute => ("recommend", null),
            Alternative.ChangeAddress or Alternative.CarrierRedirect => ("modify_address", null),
            Alternative.UrgeShipping => ("urge_ship", null),
            Alternative.UrgeDelivery => ("logistics", "urge"),
            Alternative.WatchPrice => ("price_promo", "watch"),
            Alternative.WatchStock => ("stock_query", "watch"),
            Alternative.UseOtherCoupon => ("coupon", null),
            Alternative.PayAgain => ("payment_issue", "pay"),
            Alternative.OrdinaryInvoice => ("invoice", null),
            Alternative.ReissueInvoice => ("invoice", "reissue"),
            Alternative.ResendInvoice => ("invoice", "find"),
            Alternative.ReverseInvoice => ("invoice", "reverse"),
            Alternative.ExportData => ("account_member", "export"),
            Alternative.WithdrawConsent => ("account_member", "consent"),
            Alternative.CancelRenewal => ("account_member", "renewal"),
            Alternative.PlatformMediation => ("complaint", null),
            _ => null,
        };
}
