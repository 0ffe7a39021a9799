using System;
using System.Collections.Generic;
using System.Security.Claims;
using System.Threading.Tasks;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A host's list of the skills that may answer it; callers that are no bots pass.</summary>
public class AllowedSkillsClaimsValidator : ClaimsValidator
{
    private readonly AllowedApps allowed;

    /// <summary>Initializes a new instance.</summary>
    /// <param name="allowedSkills">App ids of the skills; "*" among them lets every skill in.</param>
    /// <exception cref="ArgumentNullException"><paramref name="allowedSkills"/> is null.</exception>
    public AllowedSkillsClaimsValidator(IList<string> allowedSkills)
    {
        allowed = new AllowedApps(allowedSkills ?? throw new ArgumentNullException(nameof(allowedSkills)));
    }

    /// <inheritdoc/>
    public override Task ValidateClaimsAsync(IList<Claim> claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        allowed.Check(
            claims,
            appId =>
                $"Received a request from an application with an appID of \"{appId}\". "
                + "To enable requests from this skill, add the skill to your configuration file."
        );
        return Task.CompletedTask;
    }
}
