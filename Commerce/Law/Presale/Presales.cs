using BotApp.Commerce.Law.Orders;
using BotApp.Commerce.Law.Payments;
using BotApp.Commerce.Law.Sources;

namespace BotApp.Commerce.Law.Presale;

/// <summary>Flow 20, 预售、定金、尾款: what comes next, and the fate of the deposit.</summary>
public static class Presales
{
    private static readonly Clause Page = OtherRules.Policy(
        "presale.lateBalanceForfeitsDeposit",
        "逾期未付尾款，定金按页面规则处理",
        "With a late balance the deposit goes by the page"
    );

    private static readonly Clause Window = OtherRules.Custom(
        "balance-window",
        "尾款在页面公示的时间内支付",
        "The balance is paid within the window the page shows"
    );

    public static RulePack<PresaleFacts> Pack { get; } =
        new(
            "presale",
            new OwnOrderOnly<PresaleFacts>(),
            new Twofold(),
            new SellersFault(),
            new DepositOwed(),
            new BalancePaid(),
            new LateAndReturned(),
            new LateAndPartlyKept(),
            new LateAndKept(),
            new DepositDispute(),
            new NotYetOpen(),
            new Open()
        );

    /// <summary>Whether a deposit is truly 定金 is a question of law. Case: "双倍返还" → human.</summary>
    public sealed class Twofold : ISentence<PresaleFacts>
    {
        public Clause Clause => DepositRules.Article587;

        public Ruling? Speak(PresaleFacts facts, Setting setting) =>
            facts.Asks == PresaleQuestion.DepositTwofold ? Ruling.Human("deposit-twofold", Clause, Alternative.PlatformMediation) : null;
    }

    /// <summary>The seller's fault brings back all that was paid. Case: no goods after 50.00 deposit → 50.00 back.</summary>
    public sealed class SellersFault : ISentence<PresaleFacts>
    {
        public Clause Clause => DepositRules.Article587;

        public Ruling? Speak(PresaleFacts facts, Setting setting) =>
            facts is { SellerFault: true, DepositPaidAt: not null }
                ? Back("seller-fault", Clause, facts, facts.BalancePaidAt is null ? facts.Deposit : facts.Deposit + facts.Balance, setting)
                    .With(new Amount("deposit", facts.Deposit))
                : null;
    }

    /// <summary>No deposit, no place in the queue. Case: unpaid → pay it, until the balance window ends.</summary>
    public sealed class DepositOwed : ISentence<PresaleFacts>
    {
        public Clause Clause => Window;

        public Ruling? Speak(PresaleFacts facts, Setting setting) =>
            facts.DepositPaidAt is null
                ? Ruling.Refuse("deposit-not-paid", Clause, Alternative.PayAgain).With(new Amount("deposit", facts.Deposit))
                : null;
    }

    /// <summary>Both paid: the exact day of shipping. Case: page says the 20th → by the 20th; after that see <c>urge-shipping</c>.</summary>
    public sealed class BalancePaid : ISentence<PresaleFacts>
    {
        public Clause Clause => ECommerceLaw.Article20;

        public Ruling? Speak(PresaleFacts facts, Setting setting)
        {
            if (facts.BalancePaidAt is not { } paid)
            {
                return null;
            }

            var until = facts.PromisedShipAt ?? paid + setting.Policy.Shipping.ShipWithin;
            return facts.Asks == PresaleQuestion.DepositBack
                ? Ruling.Refuse("paid-in-full", Clause, Alternative.Cancel).Until(until)
                : Ruling
                    .Accept(setting.Now > until ? "ships-late" : "ships-by", Clause)
                    .Until(until)
                    .Offering(Alternative.UrgeShipping, Alternative.RemindMe);
        }
    }

    /// <summary>Late, and the page gives the deposit back. Case: window ended, page returns it → 50.00 back.</summary>
    public sealed class LateAndReturned : ISentence<PresaleFacts>
    {
        public Clause Clause => Page;

        public Ruling? Speak(PresaleFacts facts, Setting setting) =>
            IsLate(facts, setting) && !Forfeits(facts, setting) ? Back("late-deposit-back", Clause, facts, facts.Deposit, setting) : null;
    }

    /// <summary>Late, the page keeps it, yet only a fifth of the price can be kept. Case: 50.00 of 200.00 → 40.00 kept, 10.00 back.</summary>
    public sealed class LateAndPartlyKept : ISentence<PresaleFacts>
    {
        public Clause Clause => DepositRules.Article586;

        public Ruling? Speak(PresaleFacts facts, Setting setting) =>
            IsLate(facts, setting) && Kept(facts) < facts.Deposit
                ? Back("late-deposit-partly-kept", Clause, facts, facts.Deposit - Kept(facts), setting)
                    .With(new Amount("deposit.kept", Kept(facts)))
                : null;
    }

    /// <summary>Late, and the page keeps the deposit. Case: 20.00 of 200.00, window ended a second ago → kept.</summary>
    public sealed class LateAndKept : ISentence<PresaleFacts>
    {
        public Clause Clause => Page;

        public Ruling? Speak(PresaleFacts facts, Setting setting) =>
            IsLate(facts, setting)
                ? Ruling
                    .Refuse("late-deposit-kept", Clause, Alternative.Reorder)
                    .Until(facts.BalanceUntil)
                    .With(new Amount("refund", 0m), new Amount("deposit.kept", facts.Deposit))
                : null;
    }

    /// <summary>Wanting the deposit back while it runs is a dispute. Case: "退定金" before the balance → human.</summary>
    public sealed class DepositDispute : ISentence<PresaleFacts>
    {
        public Clause Clause => Page;

        public Ruling? Speak(PresaleFacts facts, Setting setting) =>
            facts.Asks == PresaleQuestion.DepositBack ? Ruling.Human("deposit-dispute", Clause, Alternative.Cancel) : null;
    }

    /// <summary>Before the window. Case: opens on the 10th at 20:00 → a reminder then.</summary>
    public sealed class NotYetOpen : ISentence<PresaleFacts>
    {
        public Clause Clause => Window;

        public Ruling? Speak(PresaleFacts facts, Setting setting) =>
            setting.Now < facts.BalanceFrom
                ? Ruling
                    .Accept("balance-not-open", Clause)
                    .Until(facts.BalanceFrom)
                    .Offering(Alternative.RemindMe, Alternative.ChangeAddress)
                    .With(new Amount("balance", facts.Balance))
                : null;
    }

    /// <summary>In the window, its last instant included. Case: 150.00 until the 11th, 23:59:59.</summary>
    public sealed class Open : ISentence<PresaleFacts>
    {
        public Clause Clause => Window;

        public Ruling? Speak(PresaleFacts facts, Setting setting) =>
            Ruling
                .Accept("pay-balance", Clause)
                .Until(facts.BalanceUntil)
                .Offering(Alternative.PayAgain, Alternative.RemindMe)
                .With(new Amount("balance", facts.Balance));
    }

    private static bool IsLate(PresaleFacts facts, Setting setting) => setting.Now > facts.BalanceUntil;

    private static bool Forfeits(PresaleFacts facts, Setting setting) =>
        facts.PageForfeitsDeposit ?? setting.Policy.Presale.LateBalanceForfeitsDeposit;

    private static decimal Kept(PresaleFacts facts) => Earnest.KeptAtMost(facts.Deposit, facts.Deposit + facts.Balance);

    private static Ruling Back(string reason, Clause clause, PresaleFacts facts, decimal sum, Setting setting) =>
        Ruling.Accept(reason, clause).Refunding(sum, [new PaymentPart { Method = facts.Method, Amount = sum }], setting);
}
