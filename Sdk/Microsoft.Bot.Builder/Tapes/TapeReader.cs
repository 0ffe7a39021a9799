using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Tapes;

/// <summary>Plays a recording to a deserializer.</summary>
internal sealed class TapeReader(TapeToken[] tokens, int count) : JsonReader
{
    private int _next;

    public override bool Read()
    {
        if (_next == count)
        {
            SetToken(JsonToken.None);
            return false;
        }

        var (type, value) = tokens[_next++];
        // whoever reads bytes may write into them
        SetToken(type, type == JsonToken.Bytes ? ((byte[])value).Clone() : value);
        return true;
    }
}
