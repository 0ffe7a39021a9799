using BotApp.Commerce.Customers;
using BotApp.Commerce.Law;
using BotApp.Commerce.Law.Payments;
using BotApp.Commerce.Law.Refunds;
using BotApp.Commerce.Law.Sources;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Payments;
using BotApp.Commerce.Returns;

namespace BotApp.Commerce.Refunds;

/// <summary>Puts a refund, or what will become one, as it is shown: the pack says who holds it and until when.</summary>
internal static class RefundViews
{
    private static readonly Clause Looked = OtherRules.Custom(
        "condition-looked-at",
        "商品状态有疑问的，由人工与消费者确认",
        "Where the state of goods is unclear a person settles it with the customer"
    );

    public static RefundView Of(Refund refund, ReturnRequest? back, Setting setting)
    {
        var facts = ProgressCase.Of(refund, back, setting);
        var sent = refund.SentAt();
        var slowest = refund.Parts.FirstOrDefault(part => part.Method.AsFact() == facts.Method);
        return View(
            refund.Number,
            refund.OrderNumber,
            RefundProgress.Pack.Decide(facts, setting),
            refund.Amount,
            (slowest?.Method ?? MethodKind.WeChatPay).Name(),
            [.. Asked(back), .. refund.Steps.Select(step => new RefundNode(step.At, ProgressWords.Step(step.Status)))]
        ) with
        {
            Ways =
            [
                .. refund.Parts.Select(part => new RefundWay(
                    part.Method.Name(),
                    part.Amount,
                    part.ArrivedAt,
                    sent is { } at ? OriginalRoute.Arrival(part.Method.AsFact(), at, setting) : null,
                    part.GatewayReference
                )),
            ],
        };
    }

    public static RefundView Of(ReturnRequest back, MethodKind method, Setting setting)
    {
        var ruling = back.Status switch
        {
            ReturnStatus.WithHuman => Ruling.Human("with-human", Looked, Alternative.ShowEvidence),
            ReturnStatus.Closed => Ruling.Refuse("closed", SevenDayMeasures.Article8, Alternative.ReturnWithoutReason),
            _ => RefundProgress.Pack.Decide(ProgressCase.Of(back, method), setting),
        };
        return View(back.Number, back.OrderNumber, ruling, back.Refund, method.Name(), [.. Asked(back)]);
    }

    /// <summary>An order that only knows how much of it was given back.</summary>
    public static RefundView Of(Order order, Setting setting)
    {
        var at = order.ClosedAt ?? order.PlacedAt;
        var method = order.Payments.Select(payment => payment.Method).FirstOrDefault(MethodKind.WeChatPay);
        var facts = new RefundProgressFacts
        {
            Amount = order.Refunded,
            Method = method.AsFact(),
            AskedAt = at,
            ArrivedAt = at,
        };
        var node = new RefundNode(at, ProgressWords.Step(RefundStatus.Arrived));
        return View(order.Number, order.Number, RefundProgress.Pack.Decide(facts, setting), order.Refunded, method.Name(), [node]);
    }

    private static RefundView View(
        string number,
        string order,
        Ruling ruling,
        decimal amount,
        Bilingual method,
        IReadOnlyList<RefundNode> nodes
    ) =>
        new()
        {
            Number = number,
            OrderNumber = order,
            Amount = amount,
            Reason = ruling.Reason,
            Says = ProgressWords.Of(ruling, amount, method),
            Holder = ruling.Reason is "arrived" or "closed" ? "nobody" : ruling.Notes.GetValueOrDefault("holder", "shop"),
            Until = ruling.Deadline,
            IsEscalated = ruling.Notes.ContainsKey("escalated"),
            Clause = ruling.Clause,
            Alternatives = ruling.Alternatives,
            Nodes = nodes,
        };

    private static IEnumerable<RefundNode> Asked(ReturnRequest? back)
    {
        if (back is not null)
        {
            yield return new(back.CreatedAt, new("申请退货", "Return asked for"));
        }

        if (back?.ReceivedAt is { } received)
        {
            yield return new(received, new("商家收到退货", "Goods back with the seller"));
        }
    }
}
