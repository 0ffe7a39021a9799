using System;
using System.Collections.Generic;
using System.Net.Http;
using Microsoft.Rest;
using Microsoft.Rest.Serialization;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace Microsoft.Bot.Connector.Http;

/// <summary>What an operation needs of the client it belongs to.</summary>
internal readonly record struct RestService(
    object Client,
    HttpClient Http,
    Uri BaseUri,
    ServiceClientCredentials Credentials,
    JsonSerializerSettings Writing,
    JsonSerializerSettings Reading
)
{
    // Deep enough for every card there is; a hostile answer must not exhaust the stack.
    private const int DeepestAnswer = 256;

    // Shared by all clients: it keeps what it learnt of each type, and clients are made anew for every turn.
    private static readonly DefaultContractResolver Contracts = new();

    /// <summary>Settings bodies are written with: nulls left out, times in UTC as ISO 8601.</summary>
    public static JsonSerializerSettings NewWritingSettings() => NewReadingSettings();

    /// <summary>Settings answers are read with.</summary>
    public static JsonSerializerSettings NewReadingSettings() =>
        new()
        {
            DateFormatHandling = DateFormatHandling.IsoDateFormat,
            DateTimeZoneHandling = DateTimeZoneHandling.Utc,
            NullValueHandling = NullValueHandling.Ignore,
            ReferenceLoopHandling = ReferenceLoopHandling.Serialize,
            ContractResolver = Contracts,
            Converters = new List<JsonConverter> { new Iso8601TimeSpanConverter() },
            MaxDepth = DeepestAnswer,
        };
}
