using System.Runtime.Serialization;
using Newtonsoft.Json;
using Newtonsoft.Json.Converters;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What a surface of a meeting shows.</summary>
[JsonConverter(typeof(StringEnumConverter))]
public enum ContentType
{
    /// <summary>It is not said.</summary>
    [EnumMember(Value = "unknown")]
    Unknown,

    /// <summary>A task module.</summary>
    [EnumMember(Value = "task")]
    Task,
}
