using BotApp.Commerce.Law.Sources;

namespace BotApp.Commerce.Law.Service;

/// <summary>A gesture up to what the shop has set, nothing beyond. Case: limit 50.00: 50.00 → given; 50.01 → human, nothing promised.</summary>
public sealed class GoodwillWithin : ISentence<ComplaintFacts>
{
    public Clause Clause { get; } = OtherRules.Policy("service.goodwillAtMost", "无需人工的补偿上限", "The most offered without a person");

    public Ruling? Speak(ComplaintFacts facts, Setting setting) =>
        (facts.Wish, facts.Wants <= setting.Policy.Service.GoodwillAtMost) switch
        {
            (not ComplaintWish.Goodwill, _) => null,
            (_, _) when facts.Wants <= 0m => Ruling.Refuse("no-sum", Clause, Alternative.CorrectInput),
            (_, true) => Ruling.Accept("goodwill", Clause) with
            {
                Amounts = [new("compensation", facts.Wants)],
                Notes = Complaint.Notes(facts),
            },
            _ => Ruling.Human("beyond-goodwill", Clause) with { Notes = Complaint.Notes(facts) },
        };
}

/// <summary>An answer overdue goes up. Case: opened 24:00:00 ago → in time; 24:00:01 ago → human.</summary>
public sealed class AnswerInTime : ISentence<ComplaintFacts>
{
    public Clause Clause => Complaint.Answer;

    public Ruling? Speak(ComplaintFacts facts, Setting setting)
    {
        if (facts.Wish != ComplaintWish.Progress || facts.OpenedAt is not { } opened)
        {
            return null;
        }

        var until = opened + setting.Policy.Service.ComplaintAnswerWithin;
        var ruling = setting.Now > until ? Ruling.Human("answer-overdue", Clause) : Ruling.Accept("in-progress", Clause);
        return ruling with { Deadline = until, Notes = Complaint.Notes(facts) };
    }
}

/// <summary>Every complaint gets a ticket, an owner and a time; nothing is admitted. Case: 送货太慢 → ticket, owner logistics, answered in 24 h.</summary>
public sealed class TicketForAll : ISentence<ComplaintFacts>
{
    public Clause Clause => ConsumerRegulation.Article44;

    public Ruling? Speak(ComplaintFacts facts, Setting setting) =>
        Ruling.Accept("ticket", Clause) with
        {
            Deadline = setting.Now + setting.Policy.Service.ComplaintAnswerWithin,
            Alternatives = [Alternative.Human],
            Notes = Complaint.Notes(facts),
        };
}
