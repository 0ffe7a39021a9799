using System.Security.Claims;
using System.Security.Cryptography;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using Newtonsoft.Json.Linq;

namespace BotApp.Tests.Sdk.Connector.Kit;

/// <summary>An RSA key, and tokens signed with it.</summary>
internal sealed record SigningKey(string Id, RsaSecurityKey Key)
{
    private static readonly JsonWebTokenHandler Handler = new() { SetDefaultTimesOnTokenCreation = false };

    // Making keys is slow: tests share a few and tell them apart by id. The last belongs to nobody.
    private static readonly Lazy<RSA>[] Pool = [.. Enumerable.Range(0, 4).Select(_ => new Lazy<RSA>(() => RSA.Create(2048)))];

    /// <summary>One of the keys issuers publish; the same number is the same key under another id.</summary>
    public static SigningKey Numbered(int number) => Make(Pool[number % (Pool.Length - 1)].Value);

    /// <summary>A key no issuer publishes.</summary>
    public static SigningKey Stranger() => Make(Pool[^1].Value);

    public JObject Public(string[] endorsements)
    {
        var parameters = Key.Rsa.ExportParameters(includePrivateParameters: false);
        var key = new JObject
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = Id,
            ["n"] = Base64UrlEncoder.Encode(parameters.Modulus),
            ["e"] = Base64UrlEncoder.Encode(parameters.Exponent),
        };
        if (endorsements.Length > 0)
        {
            key["endorsements"] = new JArray(endorsements);
        }

        return key;
    }

    public string Header(
        string issuer,
        (string Type, string Value)[] claims,
        TimeSpan? begins = null,
        TimeSpan? ends = null,
        string algorithm = SecurityAlgorithms.RsaSha256
    )
    {
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        var token = Handler.CreateToken(
            new SecurityTokenDescriptor
            {
                Issuer = issuer,
                NotBefore = now + (begins ?? TimeSpan.FromMinutes(-1)),
                Expires = now + (ends ?? TimeSpan.FromHours(1)),
                Subject = new ClaimsIdentity(claims.Select(c => new Claim(c.Type, c.Value))),
                SigningCredentials = new SigningCredentials(Key, algorithm),
            }
        );
        return $"Bearer {token}";
    }

    private static SigningKey Make(RSA rsa)
    {
        var id = Guid.NewGuid().ToString("N");
        return new SigningKey(id, new RsaSecurityKey(rsa) { KeyId = id });
    }
}
