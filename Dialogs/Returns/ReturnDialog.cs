using BotApp.Commerce.Orders;
using BotApp.Commerce.Quotes;
using BotApp.Commerce.Returns;
using BotApp.Dialogs.Deeds;
using BotApp.Recognizers.Intents;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BotApp.Dialogs.Returns;

/// <summary>
/// 退货: which goods, why (a change of mind or a fault, which is another right), their state where the law asks for it; the quote says what comes back, who pays
/// the way and where to send; a yes, done.
/// </summary>
public sealed class ReturnDialog(ReturnDesk desk, StateChoice states, MeansChoice means, DeedTools tools)
    : DeedDialog<ReturnForm, ReturnWish>(nameof(ReturnDialog), desk, tools)
{
    private const string Why = "why";

    private readonly ReturnDesk desk = desk;

    protected override string Title => ReturnTalkTexts.ReturnTitle;

    protected override IReadOnlyList<Slot<ReturnForm>> Slots { get; } =
    [
        tools.Orders.SlotFor<ReturnForm>(Intent.ReturnGoods),
        tools.Lines.SlotFor<ReturnForm>(IsKept),
        Slot<ReturnForm>.Of(Why, form => form.Kind is not null, _ => AskWhy(), TakeWhy),
        StateChoice.SlotFor<ReturnForm>(form => form.State, (form, state) => form with { State = state }),
        MeansChoice.SlotFor<ReturnForm>(form => form.Means),
    ];

    protected override ReturnWish Wish(ReturnForm form) =>
        new(form.OrderNumber!, [.. form.Lines.Select(piece => Piece(form, piece))], form.Kind ?? ReturnKind.NoReason, form.Reason)
        {
            HandIn = form.HandIn,
            RefundMethodId = form.Means?.MethodId,
            KeepsGifts = form.KeepsGifts,
            EvidenceIds = form.EvidenceIds,
        };

    protected override bool IsEnoughForNo(ReturnForm form) => form is { HasLines: true, Kind: not null, Means: null or { MethodId: null, Problem: null } };

    protected override bool Fits(OrderView view) => view.Order.Status is OrderStatus.Delivered or OrderStatus.Completed;

    /// <summary>Money words and faults are about the return while one is asked for.</summary>
    protected override bool Concerns(Said said, ReturnForm form) =>
        MeansChoice.Concerns(said, form.Asked)
        || said.Understood.Intent switch
        {
            Intent.RefundStatus => said.Understood.Detail is not (SubIntent.Progress or SubIntent.RefundAmount or SubIntent.FreightInsurance),
            Intent.WarrantyRepair or Intent.Complaint => form.Asked == Why || ReturnReasons.In(said) is not null,
            Intent.PaymentIssue => form.Asked == MeansChoice.Slot,
            Intent.Logistics or Intent.Installation => form.Asked == DeedForm.Confirm && ReturnReader.SpeaksOfTheWay(said.Text),
            _ => false,
        };

    protected override IReadOnlyList<string> Changes(ReturnForm form, Quote quote) =>
        [
            form.HandIn == HandIn.PickUp ? ReturnTalkTexts.TapDropOff : ReturnTalkTexts.TapPickUp,
            .. form.Kind == ReturnKind.NoReason ? new[] { ReturnTalkTexts.TapFault } : [],
        ];

    protected override async Task<ReturnForm> HearAsync(ITurnContext context, ReturnForm form, CancellationToken cancellationToken)
    {
        var named = await Tools.Lines.HearAsync(context, form, cancellationToken);
        var heard = ReturnReader.Read(Said.Of(context), await Tools.Shown.HearAsync(context, named, cancellationToken));
        var wish = await means.HearAsync(context, heard.Means, form.Asked == MeansChoice.Slot, cancellationToken);
        return ReferenceEquals(wish, heard.Means) ? heard : heard with { Means = wish };
    }

    protected override async Task<ReturnForm> CompleteAsync(ITurnContext context, ReturnForm form, CancellationToken cancellationToken)
    {
        var known = await Tools.Lines.CompleteAsync(context, form, Fits, cancellationToken, IsKept);
        var lines = await Tools.Lines.LinesAsync(context, known, cancellationToken);
        var state = await states.CompleteAsync(known.State, known.Kind == ReturnKind.NoReason, lines, cancellationToken);
        var order = await Tools.Orders.FindAsync(context, known.OrderNumber, cancellationToken);
        known = known with { State = state, Means = MeansChoice.Resolved(known.Means, order) };
        if (known is not { HasLines: true, Kind: not null, State.ToAsk: null, Means: null or { Problem: null } })
        {
            return known;
        }

        var answer = await desk.QuoteAsync(context.Shopper(), Wish(known), cancellationToken);
        if (known.IsGuessed && IsNotItsMeans(answer) && await Tools.Orders.InsteadAsync(context, known, Fits, cancellationToken) is { } open)
        {
            return open;
        }

        return known with { Means = await means.AfterAsync(context, known.Means, answer, cancellationToken) };
    }

    /// <summary>A means that did not pay the order we guessed: likely another order is meant.</summary>
    private static bool IsNotItsMeans(QuoteAnswer answer) => answer is QuoteAnswer.Refused({ Reason: "refund-method" or "original-route" });

    private static bool IsKept(OrderLine line) => line.ReturnedQuantity < line.Quantity;

    private static ReturnPiece Piece(ReturnForm form, PieceWish piece) =>
        new(piece.LineNo, piece.Quantity, form.State.Of(piece.LineNo));

    private static Activity AskWhy() => Replies.Say(ReturnTalkTexts.AskWhy, ReturnTalkTexts.WhyAnswers.Split('|'));

    private static ReturnForm? TakeWhy(Said said, ReturnForm form) =>
        ReturnReasons.Answer(said, nameof(ReturnDialog)) is { } why ? form with { Kind = why.Kind, Reason = why.Words } : null;
}
