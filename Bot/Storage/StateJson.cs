using System.Globalization;
using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace BotApp.Storage;

/// <summary>State entries to and from the JSON in turns.db; a type is named where the declaration does not say it, and only an allowed one.</summary>
internal sealed class StateJson(StateTypes types)
{
    private readonly JsonSerializer serializer = JsonSerializer.Create(
        new JsonSerializerSettings
        {
            TypeNameHandling = TypeNameHandling.Auto,
            SerializationBinder = types,
            NullValueHandling = NullValueHandling.Ignore,
            DateParseHandling = DateParseHandling.None,
            MaxDepth = 128,
            Converters = { new InertJson() },
        }
    );

    public byte[] Write(object value)
    {
        var text = new StringBuilder(1024);
        using (var writer = new JsonTextWriter(new StringWriter(text, CultureInfo.InvariantCulture)))
        {
            serializer.Serialize(writer, value, typeof(object));
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    public object Read(ReadOnlySpan<byte> utf8)
    {
        using var reader = new JsonTextReader(new StringReader(Encoding.UTF8.GetString(utf8)));
        return serializer.Deserialize<object>(reader) ?? throw new JsonSerializationException("A state entry is empty.");
    }

    /// <summary>JSON that came from outside is kept without the property names that would mean something to the serializer.</summary>
    private sealed class InertJson : JsonConverter<JToken>
    {
        private static readonly string[] Meaningful = ["$type", "$value", "$values", "$id", "$ref"];

        public override bool CanRead => false;

        public override void WriteJson(JsonWriter writer, JToken? value, JsonSerializer serializer) => Inert(value)?.WriteTo(writer);

        public override JToken ReadJson(
            JsonReader reader,
            Type objectType,
            JToken? existingValue,
            bool hasExistingValue,
            JsonSerializer serializer
        ) => throw new NotSupportedException();

        private static JToken? Inert(JToken? token)
        {
            if (token is not JContainer container || !container.DescendantsAndSelf().OfType<JProperty>().Any(IsMeaningful))
            {
                return token;
            }

            var copy = (JContainer)container.DeepClone();
            copy.DescendantsAndSelf().OfType<JProperty>().Where(IsMeaningful).ToList().ForEach(property => property.Remove());
            return copy;
        }

        private static bool IsMeaningful(JProperty property) => Meaningful.Contains(property.Name, StringComparer.Ordinal);
    }
}
