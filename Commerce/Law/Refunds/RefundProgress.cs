using BotApp.Commerce.Law.Orders;
using BotApp.Commerce.Law.Payments;
using BotApp.Commerce.Law.Sources;

namespace BotApp.Commerce.Law.Refunds;

/// <summary>Flow 13, 退款进度: who holds the ball (note <c>holder</c>) and until when; what is overdue escalates by itself (note <c>escalated</c>).</summary>
public static class RefundProgress
{
    /// <summary>Natural days after goods are back in which the seller refunds, at most (消保法25).</summary>
    public const int SellerDays = 7;

    /// <summary>Past so many days the seller's delay is punishable (暂行办法31).</summary>
    public const int PunishableDays = 15;

    private static readonly Clause ChannelTime = OtherRules.Policy(
        "refunds.channel",
        "各支付渠道的到账时限",
        "How long each channel takes"
    );
    private static readonly Clause ShipBack = OtherRules.Policy(
        "returns.shipBackDays",
        "同意退货后寄回的期限",
        "Days to send goods back once a return is agreed to"
    );

    public static RulePack<RefundProgressFacts> Pack { get; } =
        new(
            "refund-progress",
            new OwnOrderOnly<RefundProgressFacts>(),
            new Arrived(),
            new ChannelRefused(),
            new ChannelLate(),
            new AtChannel(),
            new CustomerSendsBack(),
            new CarrierBringsBack(),
            new Punishable(),
            new SellerLate(),
            new AtSeller()
        );

    /// <summary>It is there. Case: arrived on the 3rd → said so, with the sum.</summary>
    public sealed class Arrived : ISentence<RefundProgressFacts>
    {
        public Clause Clause => OrderRules.OriginalRoute;

        public Ruling? Speak(RefundProgressFacts facts, Setting setting) =>
            facts.ArrivedAt is null ? null : HeldBy("customer", Ruling.Accept("arrived", Clause), facts);
    }

    /// <summary>The channel failed or the account is closed: another route needs consent. Case: card cancelled → human.</summary>
    public sealed class ChannelRefused : ISentence<RefundProgressFacts>
    {
        public Clause Clause => OrderRules.OriginalRoute;

        public Ruling? Speak(RefundProgressFacts facts, Setting setting) =>
            facts.Channel switch
            {
                ChannelState.Failed => HeldBy("shop", Ruling.Human("channel-failed", Clause), facts),
                ChannelState.AccountClosed => HeldBy("shop", Ruling.Human("account-closed", Clause), facts),
                _ => null,
            };
    }

    /// <summary>The channel's time is over. Case: wallet, sent 24 h and a second ago → escalated with the bank's reference.</summary>
    public sealed class ChannelLate : ISentence<RefundProgressFacts>
    {
        public Clause Clause => ChannelTime;

        public Ruling? Speak(RefundProgressFacts facts, Setting setting) =>
            facts.SentToChannelAt is { } sent && setting.Now > OriginalRoute.Arrival(facts.Method, sent, setting)
                ? Escalated(HeldBy("channel", Ruling.Accept("channel-late", Clause), facts), setting)
                : null;
    }

    /// <summary>With the channel. Case: debit card, sent on Monday → by Thursday, 23:59:59.</summary>
    public sealed class AtChannel : ISentence<RefundProgressFacts>
    {
        public Clause Clause => ChannelTime;

        public Ruling? Speak(RefundProgressFacts facts, Setting setting) =>
            facts.SentToChannelAt is { } sent
                ? HeldBy("channel", Ruling.Accept("at-channel", Clause), facts).Until(OriginalRoute.Arrival(facts.Method, sent, setting))
                : null;
    }

    /// <summary>The goods are still with the customer. Case: agreed on the 1st, 7 days → by the 8th, 23:59:59.</summary>
    public sealed class CustomerSendsBack : ISentence<RefundProgressFacts>
    {
        public Clause Clause => ShipBack;

        public Ruling? Speak(RefundProgressFacts facts, Setting setting) =>
            facts is { GoodsComeBack: true, GoodsSentAt: null, GoodsBackAt: null }
                ? HeldBy("customer", Ruling.Accept("send-goods-back", Clause), facts)
                    .Until(setting.Days.EndOfDayAfter(facts.AskedAt, setting.Policy.Returns.ShipBackDays))
                : null;
    }

    /// <summary>The goods are on their way; the seller's days begin when they are back. Case: handed in yesterday → wait.</summary>
    public sealed class CarrierBringsBack : ISentence<RefundProgressFacts>
    {
        public Clause Clause => ConsumerLaw.Article25;

        public Ruling? Speak(RefundProgressFacts facts, Setting setting) =>
            facts is { GoodsComeBack: true, GoodsBackAt: null }
                ? HeldBy("carrier", Ruling.Accept("goods-on-the-way", Clause), facts)
                : null;
    }

    /// <summary>More than fifteen days. Case: back on the 1st → the 16th is late, the 17th punishable.</summary>
    public sealed class Punishable : ISentence<RefundProgressFacts>
    {
        public Clause Clause => SevenDayMeasures.Article31;

        public Ruling? Speak(RefundProgressFacts facts, Setting setting) =>
            setting.Days.IsWithin(setting.Now, Since(facts), PunishableDays)
                ? null
                : Escalated(
                    HeldBy("seller", Ruling.Accept("punishable", Clause), facts),
                    setting,
                    Alternative.PlatformMediation,
                    Alternative.Call12315
                );
    }

    /// <summary>The seller's days are over. Case: back on the 1st → the 8th is in time, the 9th escalates by itself.</summary>
    public sealed class SellerLate : ISentence<RefundProgressFacts>
    {
        public Clause Clause => ConsumerLaw.Article25;

        public Ruling? Speak(RefundProgressFacts facts, Setting setting) =>
            setting.Days.IsWithin(setting.Now, Since(facts), Days(setting))
                ? null
                : Escalated(HeldBy("seller", Ruling.Accept("seller-late", Clause), facts), setting, Alternative.PlatformMediation);
    }

    /// <summary>With the seller, in time. Case: back on the 1st → refunded by the 8th, 23:59:59.</summary>
    public sealed class AtSeller : ISentence<RefundProgressFacts>
    {
        public Clause Clause => ConsumerLaw.Article25;

        public Ruling? Speak(RefundProgressFacts facts, Setting setting) =>
            HeldBy("seller", Ruling.Accept("at-seller", Clause), facts).Until(setting.Days.EndOfDayAfter(Since(facts), Days(setting)));
    }

    private static DateTimeOffset Since(RefundProgressFacts facts) => facts.GoodsBackAt ?? facts.AskedAt;

    private static int Days(Setting setting) => int.Min(setting.Policy.Refunds.AfterGoodsDays, SellerDays);

    private static Ruling HeldBy(string holder, Ruling ruling, RefundProgressFacts facts) =>
        ruling.With(new Amount("refund", facts.Amount)).With("holder", holder).With("method", OriginalRoute.Name(facts.Method));

    private static Ruling Escalated(Ruling ruling, Setting setting, params Alternative[] more) =>
        ruling
            .With("escalated", "true")
            .Until(setting.Now + setting.Policy.Service.TicketAnswerWithin)
            .Offering([.. more, Alternative.Human]);
}
