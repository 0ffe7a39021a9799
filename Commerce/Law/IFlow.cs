using System.Text.Json;

namespace BotApp.Commerce.Law;

/// <summary>A flow as data sees it: a name, and facts as JSON in.</summary>
public interface IFlow
{
    string Name { get; }

    /// <summary>The shape of its facts, for documentation and for finding facts it does not know.</summary>
    Type Facts { get; }

    /// <exception cref="JsonException">The facts are not of the flow's shape.</exception>
    Ruling Decide(JsonElement facts, Setting setting);
}
