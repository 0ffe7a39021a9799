namespace BotApp.Recognizers.Languages.en;

/// <summary>The build of English messages.</summary>
internal static class EnglishTalk
{
    public static TalkWords Words { get; } =
        new(
            Joins: [" and also ", " also ", " plus ", " by the way ", " another question ", " as well as "],
            Denials:
            [
                "i don't want to",
                "i do not want to",
                "don't want a",
                "don't want",
                "not asking about",
                "not asking for",
                "i'm not asking",
                "not trying to",
                "i don't need",
                "no need to",
                "not a",
                "don't",
            ],
            Deniable:
            [
                "return",
                "exchange",
                "cancel",
                "refund",
                "complain",
                "track",
                "invoice",
                "repair",
                "replacement",
                "bot",
                "human",
                "coupon",
            ],
            Corrections: [" just ", " but ", " instead ", " only want ", " rather "],
            Asks:
            [
                "how",
                "what",
                "when",
                "where",
                "which",
                "who",
                "why",
                "can",
                "could",
                "do you",
                "does",
                "is ",
                "are ",
                "will",
                "want",
                "need",
                "please",
                "like to",
            ],
            FollowUpBegins: ["what about", "how about", "and the", "and for", "and in", "the one", "or the", "the"],
            FollowUpEnds: []
        );
}
