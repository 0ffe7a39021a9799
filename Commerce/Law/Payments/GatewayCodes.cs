using System.Collections.Frozen;

namespace BotApp.Commerce.Law.Payments;

/// <summary>What gateways and card networks (ISO 8583 field 39) answer, in plain words; looked up without regard to case.</summary>
public static class GatewayCodes
{
    private static readonly GatewayCode NoFunds = new(
        "no-funds",
        new("余额不足，换一种支付方式或充值后再试", "There is not enough money; try another method or top up"),
        Alternative.PayAgain
    );
    private static readonly GatewayCode Limit = new(
        "over-limit",
        new("超过银行或账户的支付限额", "The bank's or account's limit is exceeded"),
        Alternative.PayAgain
    );
    private static readonly GatewayCode Expired = new(
        "card-expired",
        new("银行卡已过有效期，请换卡支付", "The card has expired; please use another"),
        Alternative.PayAgain
    );
    private static readonly GatewayCode WrongSecret = new(
        "wrong-password",
        new("密码或验证码不正确，请重新输入", "The password or code is wrong; please enter it again"),
        Alternative.CorrectInput
    );
    private static readonly GatewayCode BankDown = new(
        "bank-unavailable",
        new("银行系统暂时繁忙，稍后再试，不会重复扣款", "The bank is busy; try later, you are not charged twice"),
        Alternative.PayAgain
    );
    private static readonly GatewayCode Pending = new(
        "in-progress",
        new("支付正在处理，请稍等片刻再看结果", "The payment is under way; wait a moment for the result"),
        Alternative.Wait
    );
    private static readonly GatewayCode Closed = new(
        "order-closed",
        new("支付单已关闭，请重新发起支付", "This payment was closed; please start a new one"),
        Alternative.PayAgain
    );
    private static readonly GatewayCode Refused = new(
        "declined",
        new("发卡行拒绝了这笔支付，请换一种方式或联系银行", "The bank declined; use another method or ask the bank"),
        Alternative.PayAgain
    );
    private static readonly GatewayCode Stolen = new(
        "card-blocked",
        new("这张卡已挂失或被冻结，我马上转人工核实", "This card is reported lost or blocked; a person looks at once"),
        Alternative.Human,
        Human: true
    );
    private static readonly GatewayCode Fraud = new(
        "suspected-fraud",
        new("支付被风控拦截，我马上转人工核实", "The payment was stopped as suspicious; a person looks at once"),
        Alternative.Human,
        Human: true
    );

    public static FrozenDictionary<string, GatewayCode> All { get; } =
        new Dictionary<string, GatewayCode>(StringComparer.OrdinalIgnoreCase)
        {
            ["NOTENOUGH"] = NoFunds,
            ["ACQ.BUYER_BALANCE_NOT_ENOUGH"] = NoFunds,
            ["ACQ.BUYER_BANKCARD_BALANCE_NOT_ENOUGH"] = NoFunds,
            ["51"] = NoFunds,
            ["61"] = Limit,
            ["65"] = Limit,
            ["54"] = Expired,
            ["55"] = WrongSecret,
            ["75"] = WrongSecret,
            ["BANKERROR"] = BankDown,
            ["SYSTEMERROR"] = BankDown,
            ["91"] = BankDown,
            ["96"] = BankDown,
            ["USERPAYING"] = Pending,
            ["ORDERCLOSED"] = Closed,
            ["ACQ.TRADE_HAS_CLOSE"] = Closed,
            ["05"] = Refused,
            ["57"] = Refused,
            ["62"] = Refused,
            ["41"] = Stolen,
            ["43"] = Stolen,
            ["59"] = Fraud,
        }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The plain words of a code; null when nobody has written any.</summary>
    public static GatewayCode? Find(string code) => All.GetValueOrDefault(code);
}
