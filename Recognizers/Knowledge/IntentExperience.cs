using BotApp.Recognizers.Intents;
using BotApp.Recognizers.Languages;
using Microsoft.Extensions.Options;

namespace BotApp.Recognizers.Knowledge;

/// <summary>The experience of the intents: their classifier, and the utterances of "other".</summary>
public sealed class IntentExperience(IntentReader reader, IOptions<IntentOptions> options) : IKnowledgeExperience
{
    public IntentGuess Classify(string text) => reader.Read(text).Top[0];

    public IReadOnlyList<string> ForeignTalk(string language)
    {
        var file = Path.Combine(options.Value.Folder, language[..2], Intent.Other + ".lu");
        return File.Exists(file)
            ?
            [
                .. LuFolder
                    .Read(options.Value.Folder, file)
                    .Intents.SelectMany(intent => intent.Utterances)
                    .Select(utterance => utterance.Text),
            ]
            : [];
    }
}
