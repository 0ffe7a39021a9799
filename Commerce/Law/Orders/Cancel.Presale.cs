using BotApp.Commerce.Law.Payments;
using BotApp.Commerce.Law.Presale;
using BotApp.Commerce.Orders;

namespace BotApp.Commerce.Law.Orders;

public static partial class Cancel
{
    /// <summary>
    /// The buyer leaves a pre-sale whose page keeps the deposit: kept up to a fifth of the price. Case: deposit 50.00 of 200.00 → 40.00 kept, 10.00 back.
    /// </summary>
    public sealed class DepositKept : ISentence<CancelFacts>
    {
        public Clause Clause => PresalePage;

        public Ruling? Speak(CancelFacts facts, Setting setting)
        {
            if (facts.Status != OrderStatus.DepositPaid || facts.SellerFault || Returns(facts, setting))
            {
                return null;
            }

            var paid = facts.Payments.Sum(payment => payment.Left);
            var kept = Earnest.KeptAtMost(paid, facts.PresalePrice);
            return Ruling
                .Accept("deposit-kept", Clause)
                .Offering(Alternative.PayAgain, Alternative.Human)
                .Restoring(facts, setting)
                .Refunding(paid - kept, facts.Payments, setting)
                .With(new Amount("deposit.kept", kept));
        }
    }

    /// <summary>The seller's fault, or a page that says so, brings the deposit back. Case: shipping date broken, deposit 50.00 → 50.00.</summary>
    public sealed class DepositBack : ISentence<CancelFacts>
    {
        public Clause Clause => PresalePage;

        public Ruling? Speak(CancelFacts facts, Setting setting) =>
            facts.Status == OrderStatus.DepositPaid
                ? Ruling.Accept("deposit-back", Clause).Restoring(facts, setting).RefundingAll(facts.Payments, setting)
                : null;
    }
}
