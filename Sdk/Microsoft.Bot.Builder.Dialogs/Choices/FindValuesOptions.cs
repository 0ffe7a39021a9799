using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>How values are looked for in a text.</summary>
public class FindValuesOptions
{
    /// <summary>Whether a part of the words of a value is enough.</summary>
    [JsonProperty("allowPartialMatches")]
    public bool AllowPartialMatches { get; set; }

    /// <summary>The language of the text, given to the tokenizer and to number recognition; null for English.</summary>
    [JsonProperty("locale")]
    public string Locale { get; set; }

    /// <summary>How many other words may stand between two words of a value; null for 2.</summary>
    [JsonProperty("maxTokenDistance")]
    public int? MaxTokenDistance { get; set; }

    /// <summary>Takes texts apart into words; null for <see cref="Choices.Tokenizer.DefaultTokenizer"/>.</summary>
    [JsonProperty("tokenizer")]
    public TokenizerFunction Tokenizer { get; set; }
}
