using System.Collections.Generic;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>One thing that can be chosen.</summary>
public class Choice
{
    /// <summary>Initializes a new instance of the <see cref="Choice"/> class.</summary>
    /// <param name="value">What is returned when it is chosen.</param>
    public Choice(string value = null)
    {
        Value = value;
    }

    /// <summary>What is returned when it is chosen, and shown unless <see cref="Action"/> has a title.</summary>
    [JsonProperty("value")]
    public string Value { get; set; }

    /// <summary>The button that shows it; null for one made from the value.</summary>
    [JsonProperty("action")]
    public CardAction Action { get; set; }

    /// <summary>Other words for it; null for none.</summary>
    [JsonProperty("synonyms")]
    public List<string> Synonyms { get; set; }
}
