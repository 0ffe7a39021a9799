using System;
using Microsoft.Rest;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector.DirectLine;

/// <summary>A client of a Direct Line service.</summary>
public interface IDirectLineClient : IDisposable
{
    /// <summary>The address of the service; operations append "v3/directline/…" to it.</summary>
    Uri BaseUri { get; set; }

    /// <summary>How requests are written.</summary>
    JsonSerializerSettings SerializationSettings { get; }

    /// <summary>How answers are read.</summary>
    JsonSerializerSettings DeserializationSettings { get; }

    /// <summary>What proves who asks; null for nothing.</summary>
    ServiceClientCredentials Credentials { get; }

    /// <summary>Operations on conversations.</summary>
    IConversations Conversations { get; }

    /// <summary>Operations on tokens.</summary>
    ITokens Tokens { get; }
}
