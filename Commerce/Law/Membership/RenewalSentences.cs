using BotApp.Commerce.Law.Sources;

namespace BotApp.Commerce.Law.Membership;

/// <summary>Merging accounts and lifting a block are a person's work. Case: 封号申诉 → human.</summary>
public sealed class AccountsAreHuman : ISentence<MembershipFacts>
{
    public Clause Clause { get; } = OtherRules.Custom("accounts", "账号合并和封号由人工处理", "A person merges and unblocks accounts");

    public Ruling? Speak(MembershipFacts facts, Setting setting) =>
        facts.Wish switch
        {
            MembershipWish.MergeAccounts => Ruling.Human("account-merge", Clause),
            MembershipWish.Blocked => Ruling.Human("account-blocked", Clause),
            _ => null,
        };
}

/// <summary>Renewal is cancelled at any time. Case: one second before it renews → cancelled, benefits stay until then.</summary>
public sealed class CancelAnyTime : ISentence<MembershipFacts>
{
    public Clause Clause => OnlineTradeMeasures.Article18;

    public Ruling? Speak(MembershipFacts facts, Setting setting) =>
        (facts.Wish, facts.RenewsAt) switch
        {
            (not MembershipWish.CancelRenewal, _) => null,
            (_, null) => Ruling.Refuse("no-renewal", Clause, Alternative.Refund),
            (_, { } renews) => Ruling.Accept("renewal-cancelled", Clause) with { Deadline = renews },
        };
}

/// <summary>What did not renew is not paid back. Case: a refund asked before any renewal → refuse, cancel the next.</summary>
public sealed class NotRenewed : ISentence<MembershipFacts>
{
    public Clause Clause => ConsumerRegulation.Article10;

    public Ruling? Speak(MembershipFacts facts, Setting setting) =>
        facts is { Wish: MembershipWish.RefundRenewal, RenewedAt: null }
            ? Ruling.Refuse("not-renewed", Clause, Alternative.CancelRenewal)
            : null;
}

/// <summary>A renewal nobody was told of is paid back. Case: 198.00 renewed, no notice on record → refund 198.00.</summary>
public sealed class ToldOfRenewal : ISentence<MembershipFacts>
{
    public Clause Clause => ConsumerRegulation.Article10;

    public Ruling? Speak(MembershipFacts facts, Setting setting)
    {
        if (facts.Wish != MembershipWish.RefundRenewal)
        {
            return null;
        }

        var reason = facts switch
        {
            { ToldBeforeAccepting: false } => "not-told-before-accepting",
            { NoticeSentAt: null } => "no-notice",
            { NoticeSentAt: { } sent, RenewedAt: { } renewed } when sent >= renewed => "no-notice",
            _ => null,
        };
        return reason is null ? null : RenewalRefund.Of(reason, Clause, facts, setting);
    }
}

/// <summary>Told too late is as not told. Case: renewed on the 20th, 5 days' notice: told on the 15th fine, on the 16th → refund.</summary>
public sealed class ToldInTime : ISentence<MembershipFacts>
{
    public Clause Clause => OnlineTradeMeasures.Article18;

    public Ruling? Speak(MembershipFacts facts, Setting setting)
    {
        if (facts.Wish != MembershipWish.RefundRenewal || facts.NoticeSentAt is not { } sent || facts.RenewedAt is not { } renewed)
        {
            return null;
        }

        var last = setting.Days.DayOf(renewed).AddDays(-setting.Policy.Membership.NoticeDaysBeforeRenewal);
        return setting.Days.DayOf(sent) > last ? RenewalRefund.Of("notice-late", Clause, facts, setting) : null;
    }
}

/// <summary>A shop may promise more. Case: 7 days for an unused period: day 7 → refund, day 8 → refuse, cancel the next.</summary>
public sealed class UnusedPeriod : ISentence<MembershipFacts>
{
    public Clause Clause { get; } =
        OtherRules.Policy("membership.unusedRefundDays", "续费后未使用权益的可退", "A renewed period not used is paid back");

    public Ruling? Speak(MembershipFacts facts, Setting setting)
    {
        if (facts.Wish != MembershipWish.RefundRenewal || facts.RenewedAt is not { } renewed)
        {
            return null;
        }

        var days = setting.Policy.Membership.UnusedRefundDays;
        return days > 0 && !facts.UsedSinceRenewal && setting.Days.IsWithin(setting.Now, renewed, days)
            ? RenewalRefund.Of("renewal-unused", Clause, facts, setting)
            : Ruling.Refuse("notice-was-given", Clause, Alternative.CancelRenewal);
    }
}

/// <summary>The refund of a renewal.</summary>
internal static class RenewalRefund
{
    public static Ruling Of(string reason, Clause clause, MembershipFacts facts, Setting setting) =>
        Ruling.Accept(reason, clause) with
        {
            Amounts = [new("refund", facts.Fee)],
            Deadline = setting.Days.EndOfDayAfter(setting.Now, setting.Policy.Refunds.AfterGoodsDays),
            Alternatives = [Alternative.CancelRenewal],
        };
}
