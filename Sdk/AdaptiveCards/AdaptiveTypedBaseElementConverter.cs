using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>What the converters of elements share.</summary>
public abstract class AdaptiveTypedBaseElementConverter : JsonConverter
{
    /// <summary>Where the parser stands when this converter is used without <see cref="AdaptiveCard.FromJson"/>, which brings its own.</summary>
    public ParseContext ParseContext { get; set; } = new();
}
