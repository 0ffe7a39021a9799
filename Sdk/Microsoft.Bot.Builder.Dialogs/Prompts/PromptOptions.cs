using System.Collections.Generic;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a prompt asks and how. Kept in the state of the prompt until it is answered.</summary>
public class PromptOptions
{
    /// <summary>The question; null to ask nothing, as when it was asked before.</summary>
    [JsonProperty("prompt")]
    public Activity Prompt { get; set; }

    /// <summary>The question after an answer that was not accepted; null to ask the first one again.</summary>
    [JsonProperty("retryPrompt")]
    public Activity RetryPrompt { get; set; }

    /// <summary>What can be chosen, for choice prompts.</summary>
    [JsonProperty("choices")]
    public IList<Choice> Choices { get; set; }

    /// <summary>How choices are shown; null to leave it to the prompt.</summary>
    [JsonProperty("style")]
    public ListStyle? Style { get; set; }

    /// <summary>Passed on to the validator; must survive serialization to JSON.</summary>
    [JsonProperty("validations")]
    public object Validations { get; set; }

    /// <summary>The language answers are understood in; null to leave it to activity and prompt.</summary>
    [JsonProperty("recognizeLanguage")]
    public string RecognizeLanguage { get; set; }
}
