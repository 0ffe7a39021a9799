using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>How a choice is looked for in an answer.</summary>
public class FindChoicesOptions : FindValuesOptions
{
    /// <summary>Whether the value of a choice is not looked for.</summary>
    [JsonProperty("noValue")]
    public bool NoValue { get; set; }

    /// <summary>Whether the title of a choice's action is not looked for.</summary>
    [JsonProperty("noAction")]
    public bool NoAction { get; set; }

    /// <summary>Whether a number ("2") is taken for the place in the list when no choice was named. By default it is.</summary>
    [JsonProperty("recognizeNumbers")]
    public bool RecognizeNumbers { get; set; } = true;

    /// <summary>Whether an ordinal ("the second one") is taken for the place in the list when no choice was named. By default it is.</summary>
    [JsonProperty("recognizeOrdinals")]
    public bool RecognizeOrdinals { get; set; } = true;
}
