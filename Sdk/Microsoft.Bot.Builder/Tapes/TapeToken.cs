using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Tapes;

/// <summary>One step of JSON: a bracket, a name or a value.</summary>
internal readonly record struct TapeToken(JsonToken Type, object Value);
