using System;
using System.Collections.Generic;
using System.Security.Claims;
using System.Threading.Tasks;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A skill's list of the hosts that may call it; callers that are no bots pass.</summary>
public class AllowedCallersClaimsValidator : ClaimsValidator
{
    private readonly AllowedApps allowed;

    /// <summary>Initializes a new instance.</summary>
    /// <param name="allowedCallers">App ids of the hosts; "*" among them lets every host in.</param>
    /// <exception cref="ArgumentNullException"><paramref name="allowedCallers"/> is null.</exception>
    public AllowedCallersClaimsValidator(IList<string> allowedCallers)
    {
        allowed = new AllowedApps(allowedCallers ?? throw new ArgumentNullException(nameof(allowedCallers)));
    }

    /// <inheritdoc/>
    public override Task ValidateClaimsAsync(IList<Claim> claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        allowed.Check(
            claims,
            appId =>
                $"Received a request from a bot with an app ID of \"{appId}\". "
                + "To enable requests from this caller, add the app ID to your configuration file."
        );
        return Task.CompletedTask;
    }
}
