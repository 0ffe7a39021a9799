using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A button that opens a task module.</summary>
public class TaskModuleAction : CardAction
{
    /// <summary>Initializes a new instance of the <see cref="TaskModuleAction"/> class.</summary>
    /// <param name="title">The words on the button.</param>
    /// <param name="value">What goes along when the task module is fetched: an object, or JSON as text; null for nothing.</param>
    /// <exception cref="Newtonsoft.Json.JsonException">The text is not JSON.</exception>
    /// <exception cref="System.ArgumentException">The value is no JSON object, for example a number or a list.</exception>
    public TaskModuleAction(string title, object value = default)
        : base("invoke", title)
    {
        var data = value switch
        {
            null => new JObject(),
            string json => JObject.Parse(json),
            _ => JObject.FromObject(value),
        };
        data["type"] = "task/fetch";
        Value = data.ToString();
    }
}
