using BotApp.Commerce;
using BotApp.Commerce.Law.Returns;
using BotApp.Commerce.Returns;

namespace BotApp.Dialogs.Returns;

/// <summary>What is known of the state of goods, and what has to be asked; filled by <see cref="StateChoice"/>.</summary>
public sealed record GoodsState
{
    public IReadOnlyList<LineState> Known { get; init; } = [];

    /// <summary>Words about the state, said before it was known of which line; null: none.</summary>
    public string? Told { get; init; }

    /// <summary>Null: nothing more has to be asked.</summary>
    public StateQuestion? ToAsk { get; init; }

    public Condition? Of(int lineNo) => Known.FirstOrDefault(state => state.LineNo == lineNo)?.Condition;

    /// <summary>With words about the state kept, where the message has any; the same object where it has none.</summary>
    public GoodsState Hear(string text) => StateWords.SpeakOfIt(text) && Told != text ? this with { Told = text, Known = [] } : this;
}

/// <summary>The state of a line's goods, as the customer says.</summary>
public sealed record LineState(int LineNo, Condition Condition);

/// <summary>What the law wants to know of some lines, and what the first of them is called.</summary>
public sealed record StateQuestion(ConditionTopic Topic, Bilingual Name, IReadOnlyList<int> LineNos);
