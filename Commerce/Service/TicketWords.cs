using BotApp.Commerce.Law.Sources;
using BotApp.Commerce.Quotes;

namespace BotApp.Commerce.Service;

/// <summary>What a clerk says about tickets.</summary>
internal static class TicketWords
{
    public static Refusal Answered(Ticket ticket) =>
        new()
        {
            Reason = "already-answered",
            Says = ticket.Answer is { Length: > 0 } answer
                ? new($"{ticket.Number} 已经答复：{answer}", $"{ticket.Number} has been answered: {answer}")
                : new($"{ticket.Number} 已经处理完了。", $"{ticket.Number} has been dealt with."),
            Clause = OrderRules.Closed,
        };

    public static Bilingual InProgress(Ticket ticket, Bilingual until) =>
        new(
            $"{ticket.Number} 正在处理，{until.Zh} 前答复您；我再催一次。",
            $"{ticket.Number} is being dealt with, and you hear by {until.En}; I will urge it once more."
        );

    public static Bilingual GoesUp(Ticket ticket) =>
        new(
            $"{ticket.Number} 超过了承诺的答复时间，非常抱歉。我现在升级给主管处理。",
            $"{ticket.Number} is past its promised time, and I am sorry. It goes up to a supervisor now."
        );

    public static Bilingual Urges(int times) => new($"第 {times} 次催办", $"Asked again, time {times}");
}
