using System;
using System.Linq;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <content>What an activity holds.</content>
public partial class Activity
{
    /// <inheritdoc/>
    public bool HasContent() =>
        !string.IsNullOrWhiteSpace(Text) || !string.IsNullOrWhiteSpace(Summary) || Attachments is { Count: > 0 } || ChannelData is not null;

    /// <summary>Tells whether this activity came over a socket the channel holds open rather than by an HTTP request.</summary>
    /// <returns>True when the service URL is there and is no HTTP address.</returns>
    public bool IsFromStreamingConnection() => ServiceUrl is not null && !ServiceUrl.StartsWith("http", StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public Mention[] GetMentions() =>
        Entities is null ? [] : [.. Entities.Where(entity => Is(entity?.Type, "mention")).Select(entity => entity.GetAs<Mention>())];

    /// <summary>Reads the channel data as an object.</summary>
    /// <typeparam name="TypeT">What to read it as.</typeparam>
    /// <returns>The object; the type's default when there is no channel data.</returns>
    /// <exception cref="InvalidCastException">The channel data is neither of that type nor a JSON object.</exception>
    public TypeT GetChannelData<TypeT>() =>
        ChannelData switch
        {
            null => default,
            TypeT typed => typed,
            _ => ((JObject)ChannelData).ToObject<TypeT>(),
        };

    /// <inheritdoc/>
    public bool TryGetChannelData<TypeT>(out TypeT instance)
    {
        instance = default;

        if (ChannelData is null)
        {
            return false;
        }

        try
        {
            instance = GetChannelData<TypeT>();
            return true;
        }
        catch (Exception)
        {
            return false;
        }
    }
}
