using System.Security.Cryptography;
using Microsoft.Extensions.Options;

namespace BotApp.Commerce.Ports.Inbox;

/// <summary>Knows which source signs with what; null for a source the shop has no door for.</summary>
internal sealed class WebhookSecrets(IOptions<CommerceOptions> options)
{
    private readonly SystemsOptions systems = options.Value.Systems;

    private readonly string sandbox = options.Value.Systems.SandboxSecret is { Length: > 0 } set
        ? set
        : Convert.ToHexString(RandomNumberGenerator.GetBytes(32));

    public string? Of(string source) =>
        !OutsideSource.All.Contains(source, StringComparer.Ordinal) ? null
        : systems.Of(source) == SystemsOptions.Sandbox ? sandbox
        : systems.Of(source) == SystemsOptions.None ? null
        : systems.Secrets.GetValueOrDefault(source);
}
