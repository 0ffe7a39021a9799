using System;
using Microsoft.Rest;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector.Teams;

/// <summary>Talks to Teams' own part of the connector service.</summary>
public interface ITeamsConnectorClient : IDisposable
{
    /// <summary>Gets or sets the address of the service, the activities' service url.</summary>
    Uri BaseUri { get; set; }

    /// <summary>Gets the settings bodies are written with.</summary>
    JsonSerializerSettings SerializationSettings { get; }

    /// <summary>Gets the settings answers are read with.</summary>
    JsonSerializerSettings DeserializationSettings { get; }

    /// <summary>Gets what signs the requests.</summary>
    ServiceClientCredentials Credentials { get; }

    /// <summary>Gets the operations.</summary>
    ITeamsOperations Teams { get; }
}
