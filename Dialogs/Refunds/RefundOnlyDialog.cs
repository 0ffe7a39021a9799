using BotApp.Commerce.Orders;
using BotApp.Commerce.Quotes;
using BotApp.Commerce.Refunds;
using BotApp.Dialogs.Deeds;
using BotApp.Dialogs.Media;
using BotApp.Dialogs.Orders;
using BotApp.Recognizers.Intents;
using Microsoft.Bot.Builder;

namespace BotApp.Dialogs.Refunds;

/// <summary>仅退款: before shipping it is called off, never arrived it is paid back, received the seller is asked until a deadline and nothing is promised.</summary>
public sealed class RefundOnlyDialog(RefundOnlyDesk desk, DeedTools tools)
    : DeedDialog<RefundOnlyForm, RefundOnlyWish>(nameof(RefundOnlyDialog), desk, tools)
{
    private readonly RefundOnlyDesk desk = desk;

    /// <summary>The reason with which the desk asks for pictures.</summary>
    private const string NoEvidence = "evidence-missing";

    private static readonly string[] NeverCame =
    [
        "没收到",
        "没有收到",
        "未收到",
        "没到",
        "丢了",
        "丢件",
        "never came",
        "never arrived",
        "not received",
        "haven't received",
        "didn't receive",
        "did not receive",
        "didn't arrive",
        "lost",
    ];

    private static readonly string[] Came = ["收到了", "已收到", "拿到", "已经收到", "have them", "have it", "received", "got it", "got them"];

    protected override string Title => RefundTalkTexts.RefundOnlyTitle;

    protected override IReadOnlyList<Slot<RefundOnlyForm>> Slots { get; } =
    [
        tools.Orders.SlotFor<RefundOnlyForm>(Intent.ReturnGoods),
        Slot<RefundOnlyForm>.Of(
            "came",
            form => !form.IsDelivered || form.NeverCame is not null,
            _ => Replies.Say(RefundTalkTexts.GotIt, RefundTalkTexts.GotItAnswers.Split('|')),
            TakeCame
        ),
        tools.Lines.SlotFor<RefundOnlyForm>() with
        {
            IsFilled = form => form.HasLines || !form.IsDelivered || form.NeverCame == true,
        },
        Slot<RefundOnlyForm>.Of(
            "reason",
            form => !form.IsDelivered || form.NeverCame == true || form.Reason is not null,
            _ => Replies.Say(RefundTalkTexts.WhyKept, RefundTalkTexts.WhyKeptAnswers.Split('|')),
            TakeReason
        ),
        ShownPictures.Slot<RefundOnlyForm>(),
    ];

    protected override RefundOnlyWish Wish(RefundOnlyForm form) =>
        new(form.OrderNumber!, form.Reason)
        {
            Pieces = form.HasLines ? form.Lines : null,
            NotReceived = form.NeverCame == true,
            EvidenceIds = form.EvidenceIds,
        };

    protected override bool IsEnoughForNo(RefundOnlyForm form) =>
        form.OrderNumber is not null && (!form.IsDelivered || form.NeverCame is not null);

    /// <summary>Pictures that are missing can be sent.</summary>
    protected override bool IsFinal(Refusal refusal) => refusal?.Reason != NoEvidence;

    protected override bool Fits(OrderView view) =>
        view.Order.Status
            is OrderStatus.ToShip
                or OrderStatus.PartlyShipped
                or OrderStatus.Shipped
                or OrderStatus.Delivered
                or OrderStatus.Completed;

    /// <summary>A row tapped in the list of orders; and what is wrong, while that is asked.</summary>
    protected override bool Concerns(Said said, RefundOnlyForm form) =>
        (form.Asked == OrderChoice.Slot && said.Tapped is { Intent: Intent.ReturnGoods, Detail: null })
        || (form.Asked is "reason" or "came" && said.Understood.Intent is Intent.Complaint or Intent.WarrantyRepair or Intent.Logistics);

    protected override async Task<RefundOnlyForm> HearAsync(ITurnContext context, RefundOnlyForm form, CancellationToken cancellationToken)
    {
        var said = Said.Of(context);
        var named = await Tools.Lines.HearAsync(context, form, cancellationToken);
        var heard = await Tools.Shown.HearAsync(context, named, cancellationToken);
        var came = CameIn(said.Text);
        heard = came is null || came == heard.NeverCame ? heard : heard with { NeverCame = came };
        return said.Understood.First(Recognizers.Entities.EntityKind.ReturnReason) is not null && heard.Reason != said.Text
            ? heard with { Reason = said.Text }
            : heard;
    }

    protected override async Task<RefundOnlyForm> CompleteAsync(ITurnContext context, RefundOnlyForm form, CancellationToken cancellationToken)
    {
        var known = await Tools.Lines.CompleteAsync(context, form, Fits, cancellationToken);
        var order = await Tools.Orders.FindAsync(context, known.OrderNumber, cancellationToken);
        var isDelivered = order?.Status is OrderStatus.Delivered or OrderStatus.Completed;
        known = known.IsDelivered == isDelivered ? known : known with { IsDelivered = isDelivered };
        return known is { HasLines: true, NeverCame: false, Reason: not null } ? await WithPicturesAsync(context, known, cancellationToken) : known;
    }

    /// <summary>Whether pictures are missing the shop says itself.</summary>
    private async Task<RefundOnlyForm> WithPicturesAsync(ITurnContext context, RefundOnlyForm form, CancellationToken cancellationToken) =>
        form with
        {
            NeedsPictures =
                await desk.QuoteAsync(context.Shopper(), Wish(form), cancellationToken) is QuoteAnswer.Refused({ Reason: NoEvidence }),
        };

    /// <summary>Whether the words say that nothing came (true) or something did (false); null when neither.</summary>
    private static bool? CameIn(string text) =>
        SpokenWords.Has(text, NeverCame) ? true
        : SpokenWords.Has(text, Came) ? false
        : null;

    private static RefundOnlyForm? TakeCame(Said said, RefundOnlyForm form) =>
        (CameIn(said.Text) ?? OfAgreement(said.Understood.Agreement)) is { } never ? form with { NeverCame = never } : null;

    private static bool? OfAgreement(Agreement agreement) =>
        agreement switch
        {
            Agreement.Yes => false,
            Agreement.No => true,
            _ => null,
        };

    private static RefundOnlyForm? TakeReason(Said said, RefundOnlyForm form) =>
        said.Text.Length > 0
        && (said.Elsewhere is null or nameof(RefundOnlyDialog) || said.Understood.Intent is Intent.Complaint or Intent.WarrantyRepair)
            ? form with { Reason = said.Text }
            : null;
}
