using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.IdentityModel.Tokens;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Reads OpenID metadata and the key list it points at.</summary>
internal static class OpenIdDocuments
{
    private const string EndorsementsName = "endorsements";

    /// <summary>Fetches the key list a metadata document points at; throws when either cannot be had.</summary>
    public static async Task<string> FetchKeysAsync(HttpClient http, string metadataUrl, CancellationToken cancellationToken)
    {
        var metadata = Parse(await http.GetStringAsync(Trusted(metadataUrl), cancellationToken));
        var keysUrl =
            metadata.Value<string>(EndorsementsRetriever.JsonWebKeySetUri)
            ?? throw new InvalidOperationException($"The OpenID metadata of '{metadataUrl}' names no keys.");
        return await http.GetStringAsync(Trusted(keysUrl), cancellationToken);
    }

    /// <summary>Reads the keys that can check signatures.</summary>
    public static IReadOnlyCollection<SecurityKey> ReadKeys(string keys) => [.. new JsonWebKeySet(keys).GetSigningKeys()];

    /// <summary>Reads what each key is endorsed for; keys without an id or endorsements are left out.</summary>
    public static Dictionary<string, HashSet<string>> ReadEndorsements(string keys)
    {
        var endorsements = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var key in Parse(keys)["keys"] as JArray ?? [])
        {
            if (key[AuthenticationConstants.KeyIdHeader]?.Value<string>() is { } id && key[EndorsementsName] is JArray { Count: > 0 } list)
            {
                endorsements[id] = list.ToObject<HashSet<string>>();
            }
        }

        return endorsements;
    }

    // Keys that came over a line others can write on prove nothing.
    private static Uri Trusted(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.IsLoopback)
            ? uri
            : throw new InvalidOperationException($"Signing keys are not taken from '{address}': it is no HTTPS address.");

    private static JObject Parse(string json)
    {
        try
        {
            return JObject.Parse(json);
        }
        catch (JsonException e)
        {
            throw new InvalidOperationException("An OpenID document is no JSON.", e);
        }
    }
}
