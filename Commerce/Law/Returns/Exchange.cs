using BotApp.Commerce.Law.Quality;
using BotApp.Commerce.Law.Sources;
using BotApp.Commerce.Prices;

namespace BotApp.Commerce.Law.Returns;

/// <summary>换货 (flow 11): a fault as the quality claim decides it, a preference as a return without a reason.</summary>
public static class Exchange
{
    public static RulePack<ExchangeFacts> Pack { get; } =
        new(
            "exchange",
            [
                new FaultDecides(),
                .. NoReasonReturn.MayGoBack.Select(sentence => new OutOfPreference(sentence)),
                new HighValueExchange(),
                new OutOfStock(),
                new FaultyExchanged(),
                new PreferenceExchanged(),
            ]
        );
}

/// <summary>A fault gives an exchange where the quality claim does; its refusals and its persons are passed on.</summary>
/// <example>A fault on the hundredth day within the term: repair comes first.</example>
public sealed class FaultDecides : ISentence<ExchangeFacts>
{
    public Clause Clause => ConsumerLaw.Article24;

    public Ruling? Speak(ExchangeFacts facts, Setting setting)
    {
        if (facts.Fault is not { } fault)
        {
            return facts.QualityFault ? Ruling.Refuse("quality-claim-instead", SevenDayMeasures.Article35, Alternative.QualityClaim) : null;
        }

        var ruling = QualityClaim.Pack.Decide(fault with { Wants = Remedy.Exchange }, setting);
        return ruling.Verdict == Verdict.Accept ? null : ruling;
    }
}

/// <summary>What keeps an article from going back without a reason keeps it from being exchanged for one liked better.</summary>
/// <example>A dress whose tag was cut off is not exchanged for another size.</example>
public sealed class OutOfPreference(ISentence<ReturnableGoods> sentence) : ISentence<ExchangeFacts>
{
    public Clause Clause => sentence.Clause;

    public Ruling? Speak(ExchangeFacts facts, Setting setting) => facts.Fault is null ? sentence.Speak(facts, setting) : null;
}

/// <summary>Exchanges above the shop's bound are looked at by a person; faulty goods are exchanged whatever they cost.</summary>
/// <example>Bound 5000: another colour of a coat for 5000.01 is decided by a person.</example>
public sealed class HighValueExchange : ISentence<ExchangeFacts>
{
    public Clause Clause { get; } =
        OtherRules.Policy("exchanges.humanAbove", "金额较高的换货由人工处理", "Exchanges above a bound are looked at by a person");

    public Ruling? Speak(ExchangeFacts facts, Setting setting) =>
        facts.Fault is null && facts.Paid > setting.Policy.Exchanges.HumanAbove ? Ruling.Human("high-value", Clause) : null;
}

/// <summary>What is not to be had cannot be sent: the money is offered instead.</summary>
/// <example>Size L is sold out: refund, a notice when it is back, or another one.</example>
public sealed class OutOfStock : ISentence<ExchangeFacts>
{
    public Clause Clause { get; } =
        OtherRules.Custom("out-of-stock", "无货可换的，退款", "Where there is nothing to exchange for, the money is given back");

    public Ruling? Speak(ExchangeFacts facts, Setting setting) =>
        facts.InStock
            ? null
            : Ruling.Refuse("out-of-stock", Clause, Alternative.Refund, Alternative.WatchStock, Alternative.Substitute) with
            {
                Amounts = [new("refund", Money.Round(Math.Max(0, facts.Paid)))],
            };
}

/// <summary>A faulty article is exchanged free both ways, for the same sum, and its term starts again.</summary>
/// <example>Faulty on the tenth day, now 20 yuan dearer: the customer pays nothing.</example>
public sealed class FaultyExchanged : ISentence<ExchangeFacts>
{
    public Clause Clause => ConsumerLaw.Article24;

    public Ruling? Speak(ExchangeFacts facts, Setting setting) =>
        facts.Fault is null
            ? null
            : Ruling.Accept("quality-exchange", Clause) with
            {
                Deadline = ExchangeNotes.ShipBackUntil(setting),
                Notes = ExchangeNotes.Of("seller", setting),
            };
}

/// <summary>A preference is met within the window: the difference is paid or given back, freight is the customer's unless promised.</summary>
/// <example>Size L costs 20 yuan more: surcharge 20.00, both ways of the freight are the customer's.</example>
public sealed class PreferenceExchanged : ISentence<ExchangeFacts>
{
    public Clause Clause { get; } =
        OtherRules.Policy("exchanges", "七日内可以换成同款其他规格", "Within the window of returns another variant can be had");

    public Ruling? Speak(ExchangeFacts facts, Setting setting)
    {
        var difference = Money.Round((facts.NewPrice ?? facts.Paid) - facts.Paid);
        var free = facts.SellerPaysFreight || setting.Policy.Exchanges.SellerPaysPreference;
        return Ruling.Accept("preference-exchange", Clause) with
        {
            Amounts =
                difference > 0 ? [new("surcharge", difference)]
                : difference < 0 ? [new("refund", Math.Min(-difference, facts.Paid))]
                : [],
            Deadline = ExchangeNotes.ShipBackUntil(setting),
            Notes = ExchangeNotes.Of(free ? "seller" : "customer", setting),
        };
    }
}

file static class ExchangeNotes
{
    public static DateTimeOffset ShipBackUntil(Setting setting) =>
        setting.Days.EndOfDayAfter(setting.Now, Math.Max(1, setting.Policy.Returns.ShipBackDays));

    public static Dictionary<string, string> Of(string freight, Setting setting) =>
        new(StringComparer.Ordinal)
        {
            ["freight"] = freight,
            ["termRestarts"] = "true",
            ["sendFirst"] = setting.Policy.Exchanges.SendFirst ? "true" : "false",
        };
}
