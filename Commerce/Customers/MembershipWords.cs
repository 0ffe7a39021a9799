using System.Globalization;
using BotApp.Commerce.Law;
using BotApp.Commerce.Law.Sources;
using BotApp.Commerce.Quotes;

namespace BotApp.Commerce.Customers;

/// <summary>What a clerk says about memberships and their renewal.</summary>
internal static class MembershipWords
{
    public static Refusal AlreadyBack { get; } =
        new()
        {
            Reason = "already-refunded",
            Says = new("这次续费已经退过了。", "This renewal has been refunded already."),
            Clause = ConsumerRegulation.Article10,
        };

    /// <summary>The notice on record is of the next renewal; whether there was one before the last is no longer known here.</summary>
    public static Refusal NoticeUnknown { get; } =
        new()
        {
            Reason = "notice-unknown",
            NeedsHuman = true,
            Says = new(
                "上次续费前的提醒记录需要人工核对，我帮您转过去。",
                "A person has to look up the notice before your last renewal; I will hand you over."
            ),
            Clause = ConsumerRegulation.Article10,
            Alternatives = [Alternative.CancelRenewal, Alternative.Human],
        };

    public static Bilingual Level(MembershipLevel level) =>
        level switch
        {
            MembershipLevel.Silver => new("银卡会员", "a silver member"),
            MembershipLevel.Gold => new("金卡会员", "a gold member"),
            MembershipLevel.Plus => new("PLUS 会员", "a PLUS member"),
            _ => new("普通会员", "a basic member"),
        };

    public static Bilingual Of(Ruling ruling) =>
        ruling.Reason switch
        {
            "no-renewal" => new("您没有开通自动续费，不用取消。", "Your membership does not renew by itself; there is nothing to cancel."),
            "not-renewed" => new("还没有扣过续费，没有可退的款项。", "No renewal has been charged, so there is nothing to refund."),
            "notice-was-given" => new(
                "续费前已按规定提醒过您，这次续费不能退；可以取消下一次续费。",
                "You were told before this renewal, so it is not refunded; the next one can be cancelled."
            ),
            "not-dearer" => new(
                "您付的价格并不比别人高，没有差价可退。",
                "You did not pay more than others; there is no difference to give back."
            ),
            "same-terms" => new(
                "价格不同是因为购买条件不同，不属于差别定价。",
                "The prices differ because the terms do; that is not discrimination."
            ),
            "price-unexplained" => new(
                "同样条件价格不同，原因要查清，我请人工核实。",
                "The same terms at another price have to be explained; a person will look into it."
            ),
            "personal-price" => new(
                "因个人特征定不同的价是不允许的，我请人工马上处理。",
                "A price made from who you are is not allowed; a person sees to it at once."
            ),
            "not-completed" => new("订单完成后才发放积分。", "Points are given once the order is completed."),
            "points-short" => new("积分余额不够。", "There are not enough points."),
            "account-merge" => new("合并账号需要人工核实身份后办理。", "A person merges accounts after checking who you are."),
            "account-blocked" => new("账号解封需要人工处理。", "A person has to lift the block of an account."),
            _ => new("这件事我请人工帮您看。", "A person will look at this for you."),
        };

    public static Bilingual Headline(bool refund) =>
        refund
            ? new("取消自动续费，并退回最近一次续费", "Cancel the renewal and refund the last one")
            : new("取消自动续费", "Cancel the renewal");

    public static QuoteLine Ends(DateOnly? day, bool refund) =>
        refund || day is not { } until
            ? new("benefits", new("续费退回后，本期付费权益随即终止", "With the refund the paid benefits of this period end at once"))
            : new(
                "benefits",
                new(
                    $"权益保留到{until.Year}年{until.Month}月{until.Day}日",
                    string.Create(CultureInfo.InvariantCulture, $"The benefits last until {until:yyyy-MM-dd}")
                )
            );

    public static Bilingual Why(string reason) =>
        reason switch
        {
            "not-told-before-accepting" => new(
                "开通前没有显著提示自动续费",
                "Automatic renewal was not pointed out before it was accepted"
            ),
            "no-notice" => new("续费前没有提醒您", "You were not told before the renewal"),
            "notice-late" => new("续费提醒晚于规定的时间", "You were told of the renewal too late"),
            _ => new("续费后没有使用过权益", "The renewed period was not used"),
        };
}
