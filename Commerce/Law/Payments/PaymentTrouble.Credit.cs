using BotApp.Commerce.Law.Orders;
using BotApp.Commerce.Prices;

namespace BotApp.Commerce.Law.Payments;

public static partial class PaymentTrouble
{
    /// <summary>In instalments, from a sum on and in numbers on offer. Case: 100.00 in 3 → 33.34, 33.33, 33.33.</summary>
    public sealed class InInstalments : ISentence<PaymentFacts>
    {
        public Clause Clause => Instalments;

        public Ruling? Speak(PaymentFacts facts, Setting setting)
        {
            var terms = setting.Policy.Payments;
            if (facts.Asks != PaymentQuestion.Instalments)
            {
                return null;
            }

            if (facts.Total < terms.InstalmentsFrom)
            {
                return Ruling.Refuse("too-small", Clause, Alternative.PayAgain).With(new Amount("from", terms.InstalmentsFrom));
            }

            return terms.InstalmentMonths.Contains(facts.Months) && facts.Months > 0
                ? Ruling.Accept("instalments", Clause).Until(facts.PayBefore).With(Rates(facts))
                : Ruling.Refuse("months-not-offered", Clause, Alternative.CorrectInput);
        }

        private static Amount[] Rates(PaymentFacts facts)
        {
            var rates = Money.Split(facts.Total, [.. Enumerable.Repeat(1m, facts.Months)]);
            return [new("due", facts.Total), new("first", rates[0]), new("monthly", rates[^1])];
        }
    }

    /// <summary>Paying after trying. Case: 1000.00 with a limit of 1000.00 → fine; 1000.01 → pay now.</summary>
    public sealed class Later : ISentence<PaymentFacts>
    {
        public Clause Clause => PayLater;

        public Ruling? Speak(PaymentFacts facts, Setting setting)
        {
            if (facts.Asks != PaymentQuestion.PayLater)
            {
                return null;
            }

            if (!facts.PayLaterEligible)
            {
                return Ruling.Refuse("not-eligible", Clause, Alternative.PayAgain);
            }

            return facts.Total > setting.Policy.Payments.PayLaterAtMost
                ? Ruling.Refuse("over-limit", Clause, Alternative.PayAgain)
                : Ruling.Accept("pay-later", Clause).Until(facts.PayBefore).With(new Amount("due", facts.Total));
        }
    }
}
