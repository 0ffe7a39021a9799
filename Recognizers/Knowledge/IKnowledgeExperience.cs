using BotApp.Recognizers.Intents;

namespace BotApp.Recognizers.Knowledge;

/// <summary>What the bot has learned elsewhere that keeps the threshold honest: how it classifies, and what customers say that is no question to the shop.</summary>
public interface IKnowledgeExperience
{
    /// <summary>The classifier's best guess.</summary>
    IntentGuess Classify(string text);

    /// <summary>Utterances of a language, zh-CN or en-US, that nothing in the shop's knowledge answers.</summary>
    IReadOnlyList<string> ForeignTalk(string language);
}
