using System;
using System.Collections.Generic;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Dialogs.Memory;

/// <summary>A snapshot taken when it is written or walked for the first time: most are thrown away unread, and taking one costs more than the turn.</summary>
internal sealed class UnreadSnapshot(DialogStateManager memory) : JObject
{
    private DialogStateManager _memory = memory;

    public override JToken this[object key]
    {
        get
        {
            Take();
            return base[key];
        }
        set
        {
            Take();
            base[key] = value;
        }
    }

    protected override IList<JToken> ChildrenTokens
    {
        get
        {
            Take();
            return base.ChildrenTokens;
        }
    }

    public override void WriteTo(JsonWriter writer, params JsonConverter[] converters)
    {
        Take();
        base.WriteTo(writer, converters);
    }

    private void Take()
    {
        var memory = _memory;
        _memory = null;
        if (memory == null)
        {
            return;
        }

        try
        {
            foreach (var (scope, value) in (IDictionary<string, JToken>)memory.GetMemorySnapshot())
            {
                base[scope] = value;
            }
        }
        catch (ObjectDisposedException)
        {
            // The turn is over and its memory gone: who comes now finds nothing, which is no reason to fail.
        }
    }
}
