namespace BotApp.Recognizers.Languages;

/// <summary>The small words by which a message shows its build: what joins two wishes, takes one back, or goes on from before. Written as in a normal text.</summary>
/// <param name="Joins">Between two wishes ("还有", "also").</param>
/// <param name="Denials">Before a wish that is not meant ("不是要", "don't want to").</param>
/// <param name="Deniable">What a denial must be followed by soon: verbs of wishes.</param>
/// <param name="Corrections">After a denied wish, before the one that is meant ("直接", "just").</param>
/// <param name="Asks">One of them shows that a clause asks or wants something rather than telling how it came.</param>
/// <param name="Deeds">A clause that begins so demands something.</param>
/// <param name="FollowUpBegins">How a message begins that goes on from before ("那", "what about").</param>
/// <param name="FollowUpEnds">How it ends ("呢").</param>
internal sealed record TalkWords(
    string[] Joins,
    string[] Denials,
    string[] Deniable,
    string[] Corrections,
    string[] Asks,
    string[] Deeds,
    string[] FollowUpBegins,
    string[] FollowUpEnds
);
