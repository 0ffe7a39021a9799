using System.Collections.Generic;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>What a recognizer found in an utterance.</summary>
public class RecognizerResult : IRecognizerConvert
{
    /// <summary>Initializes a new instance of the <see cref="RecognizerResult"/> class.</summary>
    public RecognizerResult() { }

    /// <summary>Gets or sets the utterance.</summary>
    /// <value>The text as it came in.</value>
    [JsonProperty("text")]
    public string Text { get; set; }

    /// <summary>Gets or sets the utterance as the recognizer read it, for instance after a spelling correction.</summary>
    /// <value>The text; null when it was not altered.</value>
    [JsonProperty("alteredText")]
    public string AlteredText { get; set; }

    /// <summary>Gets or sets the intents.</summary>
    /// <value>How sure the recognizer is of each, by the intent's name.</value>
    [JsonProperty("intents")]
    public IDictionary<string, IntentScore> Intents { get; set; } = new Dictionary<string, IntentScore>();

    /// <summary>Gets or sets the entities.</summary>
    /// <value>An array of values a name; what belongs to the values is in <c>$instance</c>.</value>
    [JsonProperty("entities")]
    public JObject Entities { get; set; } = new JObject();

    /// <summary>Gets or sets what else the recognizer says.</summary>
    /// <value>JSON members of the result that have no property here.</value>
    [JsonExtensionData(ReadData = true, WriteData = true)]
    public IDictionary<string, object> Properties { get; set; } = new Dictionary<string, object>();

    /// <summary>Takes over another result; the collections are shared with it.</summary>
    /// <param name="result">A <see cref="RecognizerResult"/>.</param>
    public virtual void Convert(dynamic result)
    {
        var other = (RecognizerResult)result;
        Text = other.Text;
        AlteredText = other.AlteredText;
        Intents = other.Intents;
        Entities = other.Entities;
        Properties = other.Properties;
    }
}
