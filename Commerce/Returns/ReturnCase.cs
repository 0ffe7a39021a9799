using BotApp.Commerce.Law;
using BotApp.Commerce.Law.Quality;
using BotApp.Commerce.Law.Returns;
using BotApp.Commerce.Law.Sources;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Refunds;

namespace BotApp.Commerce.Returns;

/// <summary>A wish to send goods back, with everything read, and how it is decided: the order, then each line by its pack, then the sum.</summary>
internal sealed class ReturnCase
{
    private static readonly Clause OneRequest = OtherRules.Policy(
        "returns.oneRequestPerOrder",
        "每笔订单自助退换一次，再次退换由人工办理",
        "One return or exchange of an order by oneself, further ones through a person"
    );

    private static readonly Clause SellersWord = OtherRules.Custom(
        "seller-agreed",
        "与商家另行商定的退货由人工登记",
        "A return agreed on with the seller is put down by a person"
    );

    private readonly GoodsFile file;
    private readonly ReturnWish wish;
    private readonly Setting setting;

    public ReturnCase(GoodsFile file, ReturnWish wish, Setting setting)
    {
        (this.file, this.wish, this.setting) = (file, wish, setting);
        Part = new(
            Going.Asked(
                wish.Pieces.GroupBy(piece => piece.LineNo).ToDictionary(group => group.Key, group => group.Sum(piece => piece.Quantity))
            ),
            wish.Kind.IsFault(),
            wish.KeepsGifts ? [.. file.Order.Gifts.Select(gift => gift.No)] : [.. wish.MissingGifts]
        );
    }

    public ReturnPart Part { get; }

    public IReadOnlyList<OrderLine> Lines => [.. file.Order.Lines.Where(line => Part.Going.Now.ContainsKey(line.No))];

    /// <summary>Earlier returns are promises too: what they will give back is not there any more.</summary>
    public ReturnSum Sum() =>
        ReturnSum.Of(file, Part, file.Returns, file.Returns.Where(request => request.IsOpen()).Sum(request => request.Refund), setting);

    /// <summary>What keeps the whole order, or the wish as such, from going on; null when nothing does.</summary>
    public Ruling? Bars() => OfOrder(file, setting) ?? OfKind(wish.Kind) ?? OfQuantities();

    /// <summary>What keeps any return or exchange of an order from being asked for here.</summary>
    public static Ruling? OfOrder(GoodsFile file, Setting setting) =>
        file.Order.Status is OrderStatus.Cancelled or OrderStatus.Refunded
            ? Ruling.Refuse("already-closed", OrderRules.Closed, Alternative.Reorder)
        : setting.Policy.Returns.OneRequestPerOrder && file.HasRequest ? Ruling.Human("request-made", OneRequest)
        : null;

    /// <summary>A line's own ruling; a fault and a change of mind have packs of their own.</summary>
    public Ruling Of(OrderLine line, decimal refund)
    {
        var condition = wish
            .Pieces.Where(piece => piece.LineNo == line.No)
            .Select(piece => piece.Condition)
            .FirstOrDefault(seen => seen is not null);
        var facts = new NoReasonReturnFacts { Paid = refund, FreightInsured = file.Insurance is not null }.About(file, line, condition);
        return !Part.IsFault
            ? NoReasonReturn.Pack.Decide(facts, setting)
            : new NotSignedYet().Speak(facts, setting)
                ?? QualityClaim.Pack.Decide(
                    GoodsCase.Fault(file, line, wish.Kind, Remedy.Return, refund) with
                    {
                        SafetyRisk = wish.IsDangerous,
                    },
                    setting
                );
    }

    /// <summary>Kinds that are no matter of sending goods back, or not the customer's to say.</summary>
    public static Ruling? OfKind(ReturnKind kind) =>
        kind switch
        {
            ReturnKind.NotReceived => Ruling.Refuse(
                "not-received",
                ECommerceLaw.Article20,
                Alternative.RefundOnly,
                Alternative.UrgeDelivery
            ),
            ReturnKind.Agreed => Ruling.Human("seller-agreement", SellersWord, Alternative.ShowEvidence),
            _ => null,
        };

    private Ruling? OfQuantities() =>
        wish.Pieces.Any(piece => piece.Quantity < 1) || Lines.Any(line => Part.Going.Of(line) > file.Free(line))
            ? Ruling.Refuse("too-many", SevenDayMeasures.Article17, Alternative.CorrectInput)
            : null;
}
