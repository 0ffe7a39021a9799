using BotApp.Commerce.Law.Orders;
using BotApp.Commerce.Law.Sources;
using BotApp.Commerce.Orders;

namespace BotApp.Commerce.Law.Payments;

public static partial class PaymentTrouble
{
    /// <summary>盗刷: loss is stopped at once, and a person takes over. Case: "不是我付的" → frozen, human, now.</summary>
    public sealed class StolenPayment : ISentence<PaymentFacts>
    {
        public Clause Clause => ECommerceLaw.Article57;

        public Ruling? Speak(PaymentFacts facts, Setting setting) =>
            facts.Asks == PaymentQuestion.Unauthorised
                ? Ruling.Human("unauthorised", Clause).Until(setting.Now).With("stop-loss", "now")
                : null;
    }

    /// <summary>More came in than the order costs: the latest charges go back by themselves. Case: 80.00 charged twice → 80.00 back.</summary>
    public sealed class PaidTwice : ISentence<PaymentFacts>
    {
        public Clause Clause => OrderRules.OriginalRoute;

        public Ruling? Speak(PaymentFacts facts, Setting setting)
        {
            var owed = facts.Status is OrderStatus.Cancelled or OrderStatus.Refunded ? 0m : facts.Total;
            var excess = facts.Charges.Sum(charge => charge.Left) - owed;
            return excess > 0
                ? Ruling.Accept("double-charge", Clause).RefundingAll(Latest(facts.Charges, excess), setting).With("automatic", "true")
                : null;
        }

        /// <summary>So much of the latest charges as adds up to a sum.</summary>
        private static List<PaymentPart> Latest(IReadOnlyList<PaymentPart> charges, decimal sum)
        {
            var parts = new List<PaymentPart>();
            for (var at = charges.Count - 1; at >= 0 && sum > 0; at--)
            {
                var part = decimal.Min(sum, charges[at].Left);
                parts.Add(new PaymentPart { Method = charges[at].Method, Amount = part });
                sum -= part;
            }

            return parts;
        }
    }

    /// <summary>Charged once only. Case: one charge of 80.00 for 80.00 → nothing to give back; a held sum frees itself.</summary>
    public sealed class NotPaidTwice : ISentence<PaymentFacts>
    {
        public Clause Clause => OrderRules.OriginalRoute;

        public Ruling? Speak(PaymentFacts facts, Setting setting) =>
            facts.Asks == PaymentQuestion.DoubleCharge ? Ruling.Refuse("charged-once", Clause, Alternative.ShowEvidence) : null;
    }
}
