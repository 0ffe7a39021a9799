using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Somebody is spoken of in a text; the type of the entity is "mention".</summary>
public class Mention : Entity
{
    /// <summary>Initializes a new instance of the <see cref="Mention"/> class of nobody yet.</summary>
    public Mention()
        : base("mention") { }

    /// <summary>Initializes a new instance of the <see cref="Mention"/> class.</summary>
    /// <param name="mentioned">Who is mentioned.</param>
    /// <param name="text">The words of the text that mention them.</param>
    /// <param name="type">The type of the entity; "mention" unless given.</param>
    public Mention(ChannelAccount mentioned = default, string text = default, string type = default)
        : base(type ?? "mention")
    {
        Mentioned = mentioned;
        Text = text;
    }

    /// <summary>Who is mentioned.</summary>
    [JsonProperty(PropertyName = "mentioned")]
    public ChannelAccount Mentioned { get; set; }

    /// <summary>The words of the text that mention them.</summary>
    [JsonProperty(PropertyName = "text")]
    public string Text { get; set; }
}
