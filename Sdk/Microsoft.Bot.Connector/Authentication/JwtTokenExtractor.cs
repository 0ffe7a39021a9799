using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Security.Claims;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Checks a token's signature, times, issuer and endorsements and reads the caller's identity out of it.</summary>
public class JwtTokenExtractor
{
    private static readonly JsonWebTokenHandler Handler = new() { MapInboundClaims = true };

    private readonly HttpClient httpClient;
    private readonly TokenValidationParameters rules;
    private readonly OpenIdMetadata metadata;
    private readonly HashSet<string> allowedSigningAlgorithms;
    private readonly ConfigurationManager<IDictionary<string, HashSet<string>>> endorsementsData;
    private CompleteRules complete;

    /// <summary>Initializes a new instance.</summary>
    /// <param name="httpClient">Reaches the service that signs.</param>
    /// <param name="tokenValidationParameters">What a good token must be; copied.</param>
    /// <param name="metadataUrl">Address of the service's OpenID metadata.</param>
    /// <param name="allowedSigningAlgorithms">Algorithms it may sign with; null for any the keys allow.</param>
    public JwtTokenExtractor(
        HttpClient httpClient,
        TokenValidationParameters tokenValidationParameters,
        string metadataUrl,
        HashSet<string> allowedSigningAlgorithms
    )
        : this(httpClient, tokenValidationParameters, metadataUrl, allowedSigningAlgorithms, null) { }

    /// <summary>Initializes a new instance with endorsements of the caller's.</summary>
    /// <param name="httpClient">Reaches the service that signs.</param>
    /// <param name="tokenValidationParameters">What a good token must be; copied.</param>
    /// <param name="metadataUrl">Address of the service's OpenID metadata.</param>
    /// <param name="allowedSigningAlgorithms">Algorithms it may sign with; null for any the keys allow.</param>
    /// <param name="customEndorsementsConfig">Gives the endorsements by key id; null takes those of the metadata.</param>
    /// <exception cref="ArgumentNullException">The client, the parameters or the address are null.</exception>
    public JwtTokenExtractor(
        HttpClient httpClient,
        TokenValidationParameters tokenValidationParameters,
        string metadataUrl,
        HashSet<string> allowedSigningAlgorithms,
        ConfigurationManager<IDictionary<string, HashSet<string>>> customEndorsementsConfig
    )
    {
        ArgumentNullException.ThrowIfNull(tokenValidationParameters);
        ArgumentNullException.ThrowIfNull(metadataUrl);
        this.httpClient = httpClient ?? throw new ArgumentNullException(nameof(httpClient));
        this.allowedSigningAlgorithms = allowedSigningAlgorithms;
        endorsementsData = customEndorsementsConfig;
        metadata = OpenIdMetadata.At(metadataUrl);
        rules = tokenValidationParameters.Clone();
        rules.RequireSignedTokens = true;
    }

    /// <summary>Reads the identity out of an Authorization header.</summary>
    /// <param name="authorizationHeader">The header; null and anything but two words hold none.</param>
    /// <param name="channelId">Channel the signing key must be endorsed for; null for none.</param>
    /// <returns>The identity; null when the header holds no token of an issuer asked for.</returns>
    /// <exception cref="SecurityTokenException">The token is no good.</exception>
    /// <exception cref="UnauthorizedAccessException">The key or algorithm may not be used.</exception>
    public Task<ClaimsIdentity> GetIdentityAsync(string authorizationHeader, string channelId) =>
        GetIdentityAsync(authorizationHeader, channelId, []);

    /// <summary>Reads the identity out of an Authorization header.</summary>
    /// <param name="authorizationHeader">The header; null and anything but two words hold none.</param>
    /// <param name="channelId">Channel the signing key must be endorsed for; null for none.</param>
    /// <param name="requiredEndorsements">What else the key must be endorsed for.</param>
    /// <returns>The identity; null when the header holds no token of an issuer asked for.</returns>
    /// <exception cref="SecurityTokenException">The token is no good.</exception>
    /// <exception cref="UnauthorizedAccessException">The key or algorithm may not be used.</exception>
    public async Task<ClaimsIdentity> GetIdentityAsync(string authorizationHeader, string channelId, string[] requiredEndorsements)
    {
        ArgumentNullException.ThrowIfNull(requiredEndorsements);
        var words = authorizationHeader?.Split(' ');
        return words is { Length: 2 } ? await GetIdentityAsync(words[0], words[1], channelId, requiredEndorsements) : null;
    }

    /// <summary>Reads the identity out of a token.</summary>
    /// <param name="scheme">Scheme of the Authorization header; anything but Bearer holds none.</param>
    /// <param name="parameter">The token.</param>
    /// <param name="channelId">Channel the signing key must be endorsed for; null for none.</param>
    /// <returns>The identity; null when there is no token of an issuer asked for.</returns>
    /// <exception cref="SecurityTokenException">The token is no good.</exception>
    /// <exception cref="UnauthorizedAccessException">The key or algorithm may not be used.</exception>
    public Task<ClaimsIdentity> GetIdentityAsync(string scheme, string parameter, string channelId) =>
        GetIdentityAsync(scheme, parameter, channelId, []);

    /// <summary>Reads the identity out of a token.</summary>
    /// <param name="scheme">Scheme of the Authorization header; anything but Bearer holds none.</param>
    /// <param name="parameter">The token.</param>
    /// <param name="channelId">Channel the signing key must be endorsed for; null for none.</param>
    /// <param name="requiredEndorsements">What else the key must be endorsed for.</param>
    /// <returns>The identity; null when there is no token of an issuer asked for.</returns>
    /// <exception cref="SecurityTokenException">The token is no good.</exception>
    /// <exception cref="UnauthorizedAccessException">The key or algorithm may not be used.</exception>
    public async Task<ClaimsIdentity> GetIdentityAsync(string scheme, string parameter, string channelId, string[] requiredEndorsements)
    {
        ArgumentNullException.ThrowIfNull(requiredEndorsements);
        if (scheme != "Bearer" || string.IsNullOrEmpty(parameter) || !HasAllowedIssuer(parameter))
        {
            return null;
        }

        var keys = await metadata.GetAsync(httpClient);
        var (result, signedBy) = await ValidateAsync(parameter, keys);
        await CheckKeyAsync((JsonWebToken)result.SecurityToken, signedBy, channelId, requiredEndorsements);
        return result.ClaimsIdentity;
    }

    private bool HasAllowedIssuer(string token) =>
        BearerToken.TryReadToken(token, out var read)
        && (rules.ValidIssuer == read.Issuer || rules.ValidIssuers?.Contains(read.Issuer, StringComparer.Ordinal) == true);

    // A key nobody knows may be a new one: the keys are read again, and the token judged by what comes.
    private async Task<(TokenValidationResult Result, SigningKeys Keys)> ValidateAsync(string token, SigningKeys keys)
    {
        var result = await Handler.ValidateTokenAsync(token, RulesWith(keys));
        if (result.Exception is SecurityTokenSignatureKeyNotFoundException)
        {
            var newer = await metadata.RereadAsync(httpClient, keys);
            if (!ReferenceEquals(newer, keys))
            {
                (result, keys) = (await Handler.ValidateTokenAsync(token, RulesWith(newer)), newer);
            }
        }

        if (result.Exception is SecurityTokenExpiredException expired)
        {
            throw new UnauthorizedAccessException("The token has expired.", expired);
        }

        return result.IsValid ? (result, keys) : throw result.Exception;
    }

    private TokenValidationParameters RulesWith(SigningKeys keys)
    {
        var last = Volatile.Read(ref complete);
        if (!ReferenceEquals(last?.Keys, keys))
        {
            last = new CompleteRules(keys, rules.Clone());
            last.Rules.IssuerSigningKeys = keys.Keys;
            Volatile.Write(ref complete, last);
        }

        return last.Rules;
    }

    private async Task CheckKeyAsync(JsonWebToken token, SigningKeys keys, string channelId, string[] requiredEndorsements)
    {
        if (!string.IsNullOrEmpty(token.Kid) && await EndorsementsOfAsync(token.Kid, keys) is { } endorsements)
        {
            CheckEndorsements(token.Kid, endorsements, channelId, requiredEndorsements);
        }

        if (allowedSigningAlgorithms?.Contains(token.Alg) == false)
        {
            throw new UnauthorizedAccessException($"Token signing algorithm '{token.Alg}' not in allowed list");
        }
    }

    private async Task<HashSet<string>> EndorsementsOfAsync(string keyId, SigningKeys keys)
    {
        if (endorsementsData == null)
        {
            return keys.Endorsements.GetValueOrDefault(keyId);
        }

        var given = await endorsementsData.GetConfigurationAsync(CancellationToken.None);
        return given.TryGetValue(keyId, out var endorsements) ? endorsements : null;
    }

    private static void CheckEndorsements(string keyId, HashSet<string> endorsements, string channelId, string[] required)
    {
        if (!EndorsementsValidator.Validate(channelId, endorsements))
        {
            throw new UnauthorizedAccessException(
                $"Could not validate endorsement for key: {keyId} with endorsements: {string.Join(',', endorsements)}"
            );
        }

        if (!required.All(x => EndorsementsValidator.Validate(x, endorsements)))
        {
            throw new UnauthorizedAccessException(
                $"Could not validate additional endorsement for key: {keyId} with endorsements: {string.Join(',', endorsements)}. "
                    + $"Expected endorsements: {string.Join(',', required)}"
            );
        }
    }

    private sealed record CompleteRules(SigningKeys Keys, TokenValidationParameters Rules);
}
