using System.Globalization;
using BotApp.Commerce.Law.Sources;

namespace BotApp.Commerce.Law.Service;

/// <summary>Grave words call a person, in the same turn. Case: "我找律师" → human, now; asking how 12315 works is only a question.</summary>
public sealed class GraveWords : ISentence<ComplaintFacts>
{
    public Clause Clause => ConsumerRegulation.Article44;

    public Ruling? Speak(ComplaintFacts facts, Setting setting)
    {
        var call = facts.Cause == ComplaintCause.Injury ? CallsForAPerson.In(facts.Text) ?? "injury" : CallsForAPerson.In(facts.Text);
        return call is null || (call == "regulator" && facts.Wish == ComplaintWish.Regulator)
            ? null
            : Ruling.Human(call, Clause) with
            {
                Deadline = setting.Now,
                Notes = Complaint.Notes(facts),
            };
    }
}

/// <summary>Fraud: three times the price, 500 at least, besides the refund. Case: 99.00 → 500.00; 200.00 → 600.00; a person decides whether it was.</summary>
public sealed class FraudThreefold : ISentence<ComplaintFacts>
{
    public Clause Clause => ConsumerLaw.Article55;

    public Ruling? Speak(ComplaintFacts facts, Setting setting) =>
        facts.Wish == ComplaintWish.FraudCompensation
            ? Complaint.Compensation("fraud", facts, Clause, decimal.Max(3m * facts.Price, 500m))
            : null;
}

/// <summary>A mere flaw of a label is not unsafe food. Case: a wrong font → refuse.</summary>
public sealed class LabelFlaw : ISentence<ComplaintFacts>
{
    public Clause Clause => FoodSafetyLaw.Article148;

    public Ruling? Speak(ComplaintFacts facts, Setting setting) =>
        facts is { Wish: ComplaintWish.FoodCompensation, LabelFlawOnly: true }
            ? Ruling.Refuse("label-flaw", Clause, Alternative.Refund, Alternative.Call12315)
            : null;
}

/// <summary>Unsafe food: ten times the price or three times the loss, 1 000 at least. Case: 30.00 → 1 000.00; 100.01 → 1 000.10.</summary>
public sealed class FoodTenfold : ISentence<ComplaintFacts>
{
    public Clause Clause => FoodSafetyLaw.Article148;

    public Ruling? Speak(ComplaintFacts facts, Setting setting) =>
        facts.Wish == ComplaintWish.FoodCompensation
            ? Complaint.Compensation("food", facts, Clause, decimal.Max(decimal.Max(10m * facts.Price, 3m * facts.Loss), 1000m))
            : null;
}

/// <summary>Durable goods: found within six months, the seller proves. Case: received 2026-05-09, found 2026-11-09 → seller; 2026-11-10 → customer.</summary>
public sealed class SellerProves : ISentence<ComplaintFacts>
{
    public Clause Clause => ConsumerLaw.Article23;

    public Ruling? Speak(ComplaintFacts facts, Setting setting)
    {
        if (facts.Wish != ComplaintWish.WhoProves)
        {
            return null;
        }

        if (!facts.Durable || facts.ReceivedAt is not { } received)
        {
            return Ruling.Refuse(facts.Durable ? "receipt-unknown" : "not-durable", Clause, Alternative.ShowEvidence);
        }

        var end = setting.Days.EndOf(setting.Days.DayOf(received).AddMonths(6));
        var found = setting.Days.DayOf(facts.FoundAt ?? setting.Now);
        return found <= setting.Days.DayOf(end)
            ? Ruling.Accept("seller-proves", Clause) with
            {
                Deadline = end,
            }
            : Ruling.Refuse("customer-proves", Clause, Alternative.ShowEvidence) with
            {
                Deadline = end,
            };
    }
}

/// <summary>12315: seven working days to answer, sixty days to mediate. Case: filed on Monday 2026-11-09 → answer by 2026-11-18.</summary>
public sealed class RegulatorAnswers : ISentence<ComplaintFacts>
{
    public Clause Clause => ConsumerRegulation.Article46;

    public Ruling? Speak(ComplaintFacts facts, Setting setting)
    {
        if (facts.Wish != ComplaintWish.Regulator)
        {
            return null;
        }

        var day = setting.Days.DayOf(facts.FiledAt ?? setting.Now);
        var answer = WorkingDays.After(day, 7, facts.Holidays, setting);
        return Ruling.Accept("regulator", Clause) with
        {
            Deadline = setting.Days.EndOf(answer),
            Alternatives = [Alternative.Call12315, Alternative.PlatformMediation, Alternative.Human],
            Notes = new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["mediationUntil"] = answer.AddDays(60).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            },
        };
    }
}
