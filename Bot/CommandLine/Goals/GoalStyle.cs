namespace BotApp.CommandLine.Goals;

/// <summary>How an opener is worded, by its place among a goal's openers.</summary>
internal enum GoalStyle
{
    /// <summary>As few words as possible.</summary>
    Terse,

    /// <summary>Talkative, with slips of the pen.</summary>
    Chatty,

    Angry,

    /// <summary>Written after the bot was last changed for the three others: any of their styles.</summary>
    Unseen,

    /// <summary>Written by somebody who had not seen how the bot understands; any style, often without the words the others use.</summary>
    Blind,

    /// <summary>The same, by another, once the bot had been mended for the one before.</summary>
    Stranger,

    /// <summary>The same, by two more, once finer meanings were learnt instead of listed; neither had seen the other's, nor those learnt from.</summary>
    PasserBy,

    Hurried,

    /// <summary>By one more, who had read the eight others and nothing of the bot; written before the bot was mended for the seventh and the eighth.</summary>
    Newcomer,

    /// <summary>By another, once the bot had been mended for all before; the bot was not mended for it.</summary>
    Latecomer,
}
