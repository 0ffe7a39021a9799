using System;
using Microsoft.Rest;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector;

/// <summary>Talks to a channel's connector service on the bot's behalf.</summary>
public interface IConnectorClient : IDisposable
{
    /// <summary>Gets or sets the address of the service, the activities' service url.</summary>
    Uri BaseUri { get; set; }

    /// <summary>Gets the settings bodies are written with.</summary>
    JsonSerializerSettings SerializationSettings { get; }

    /// <summary>Gets the settings answers are read with.</summary>
    JsonSerializerSettings DeserializationSettings { get; }

    /// <summary>Gets what signs the requests; null sends them unsigned.</summary>
    ServiceClientCredentials Credentials { get; }

    /// <summary>Gets the operations on attachments.</summary>
    IAttachments Attachments { get; }

    /// <summary>Gets the operations on conversations.</summary>
    IConversations Conversations { get; }
}
