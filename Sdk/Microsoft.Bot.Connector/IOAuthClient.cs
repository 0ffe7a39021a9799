using System;
using Microsoft.Rest;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector;

/// <summary>Talks to the token service, which keeps users' sign-ins.</summary>
public interface IOAuthClient : IDisposable
{
    /// <summary>Gets or sets the address of the service.</summary>
    Uri BaseUri { get; set; }

    /// <summary>Gets the settings bodies are written with.</summary>
    JsonSerializerSettings SerializationSettings { get; }

    /// <summary>Gets the settings answers are read with.</summary>
    JsonSerializerSettings DeserializationSettings { get; }

    /// <summary>Gets what signs the requests.</summary>
    ServiceClientCredentials Credentials { get; }

    /// <summary>Gets the operations on sign-in links.</summary>
    IBotSignIn BotSignIn { get; }

    /// <summary>Gets the operations on users' tokens.</summary>
    IUserToken UserToken { get; }
}
