using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What was submitted in a tab.</summary>
public class TabSubmitData
{
    [JsonExtensionData(ReadData = true, WriteData = true)]
    private JObject properties;

    /// <summary>The kind of data, "tab/submit".</summary>
    [JsonProperty(PropertyName = "type")]
    public string Type { get; set; }

    /// <summary>Members of the JSON object that have no property here; kept and written back.</summary>
    [JsonIgnore]
    public JObject Properties
    {
        get => properties ??= new JObject();
        set => properties = value;
    }
}
