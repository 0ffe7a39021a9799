using System.Collections.Concurrent;
using System.Security.Cryptography;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace BotApp.Channels.DirectLine;

/// <summary>Signs and reads the tokens of the Direct Line door: one kind for calls, a short-lived one inside a streamUrl.</summary>
internal sealed class DirectLineTokens(DirectLineSecret secret, IOptions<DirectLineOptions> options, TimeProvider time)
{
    private const string Issuer = "botapp";
    private const string ForCalls = "directline";
    private const string ForStreams = "directline-stream";

    /// <summary>Tokens read lately: reading one costs more than the rest of a call. Emptied when it grows beyond this.</summary>
    private const int MaxRemembered = 20_000;

    private readonly JsonWebTokenHandler handler = new() { SetDefaultTimesOnTokenCreation = false };
    private readonly SymmetricSecurityKey key = new(secret.SigningKey);
    private readonly ConcurrentDictionary<(string Token, string Audience), TokenReading.Valid> remembered = new();

    public TimeSpan Lifetime => options.Value.TokenLifetime;

    /// <summary>A name for a conversation that nobody can guess.</summary>
    public static string NewConversation() => Base64UrlEncoder.Encode(RandomNumberGenerator.GetBytes(16));

    public string Issue(TokenGrant grant) => Sign(grant, ForCalls, options.Value.TokenLifetime);

    public string IssueForStream(TokenGrant grant) => Sign(grant, ForStreams, options.Value.StreamUrlLifetime);

    public ValueTask<TokenReading> ReadAsync(string token) => ReadAsync(token, ForCalls);

    public ValueTask<TokenReading> ReadForStreamAsync(string token) => ReadAsync(token, ForStreams);

    private string Sign(TokenGrant grant, string audience, TimeSpan lifetime)
    {
        var now = time.GetUtcNow();
        var claims = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            [JwtRegisteredClaimNames.Iss] = Issuer,
            [JwtRegisteredClaimNames.Aud] = audience,
            [JwtRegisteredClaimNames.Iat] = now.ToUnixTimeSeconds(),
            [JwtRegisteredClaimNames.Exp] = (now + lifetime).ToUnixTimeSeconds(),
            ["conv"] = grant.Conversation,
        };
        AddTo(claims, "user", grant.User);
        AddTo(claims, "name", grant.UserName);
        AddTo(claims, "origins", grant.TrustedOrigins);
        var credentials = new SigningCredentials(key, SecurityAlgorithms.HmacSha256);
        return handler.CreateToken(new SecurityTokenDescriptor { Claims = claims, SigningCredentials = credentials });
    }

    private static void AddTo(Dictionary<string, object> claims, string name, object? value)
    {
        if (value is not null)
        {
            claims[name] = value;
        }
    }

    private async ValueTask<TokenReading> ReadAsync(string token, string audience)
    {
        if (!remembered.TryGetValue((token, audience), out var valid))
        {
            valid = await ValidateAsync(token, audience);
            if (valid is null)
            {
                return new TokenReading.Foreign();
            }

            Remember((token, audience), valid);
        }

        return valid.Expires > time.GetUtcNow() ? valid : new TokenReading.Expired();
    }

    private async Task<TokenReading.Valid?> ValidateAsync(string token, string audience)
    {
        var result = await handler.ValidateTokenAsync(
            token,
            new TokenValidationParameters
            {
                ValidIssuer = Issuer,
                ValidAudience = audience,
                IssuerSigningKey = key,
                ValidAlgorithms = [SecurityAlgorithms.HmacSha256],
                ValidateLifetime = false, // an expired token is told from a foreign one, and by our clock
            }
        );
        return result is { IsValid: true, SecurityToken: JsonWebToken read } ? Valid(read) : null;
    }

    private static TokenReading.Valid? Valid(JsonWebToken token) =>
        token.TryGetPayloadValue<string>("conv", out var conversation)
        && token.TryGetPayloadValue<long>(JwtRegisteredClaimNames.Exp, out var exp)
            ? new TokenReading.Valid(
                new TokenGrant(conversation, Text(token, "user"), Text(token, "name"), Texts(token, "origins")),
                DateTimeOffset.FromUnixTimeSeconds(exp)
            )
            : null;

    private static string? Text(JsonWebToken token, string name) => token.TryGetPayloadValue<string>(name, out var text) ? text : null;

    private static string[]? Texts(JsonWebToken token, string name) =>
        token.TryGetPayloadValue<string[]>(name, out var texts) ? texts : null;

    private void Remember((string Token, string Audience) key, TokenReading.Valid valid)
    {
        if (remembered.Count >= MaxRemembered)
        {
            remembered.Clear();
        }

        remembered[key] = valid;
    }
}
