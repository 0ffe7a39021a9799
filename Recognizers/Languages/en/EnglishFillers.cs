namespace BotApp.Recognizers.Languages.en;

/// <summary>Words of English messages that name no thing.</summary>
internal static class EnglishFillers
{
    public static IReadOnlyList<string> All { get; } =
    [
        "the", "my", "a", "an", "of", "for", "to", "is", "are", "was", "it", "i", "me", "you", "your", "we", "that", "this", "one", "with", "and", "in", "on", "at", "s", "has", "have",
        "what", "where", "when", "which", "how", "why", "will", "would", "could", "can", "do", "does", "did", "please", "show", "check", "tell", "see", "look", "up", "about", "status",
        "bought", "ordered", "yesterday", "today", "last", "week", "still", "not", "yet", "arrived", "come", "get", "got", "need", "want", "know", "stuff", "thing", "things", "item", "items",
        "latest", "recent", "hello", "hi", "hey", "thanks", "thank", "now", "going", "there", "so", "long", "no",
    ];
}
